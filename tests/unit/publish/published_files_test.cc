// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/published_files.h"

#include "support/catch.h"

using namespace tgpl;

namespace {

/// "path=bytes" of each file.
std::vector<std::string> told(const std::vector<git::NewFile>& files) {
  std::vector<std::string> out;
  for (const git::NewFile& file : files)
    out.push_back(file.path + "=" + file.bytes);
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the files are those of the tree, by path") {
  terms::Terms terms;
  terms.terms.license_file = "LICENSES/X.txt";
  CHECK(told(publish::published_files(terms, "t", "l")) ==
        Lines{"LICENSES/X.txt=l", "TGPL.toml=t"});
  CHECK(told(publish::published_files(terms, "t", std::nullopt)) ==
        Lines{"TGPL.toml=t"});
}

TEST_CASE("terms that name themselves as the licence are there once") {
  terms::Terms terms;
  terms.terms.license_file = "TGPL.toml";
  CHECK(told(publish::published_files(terms, "t", "t")) ==
        Lines{"TGPL.toml=t"});
}
