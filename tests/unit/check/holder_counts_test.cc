// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/holder_counts.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "support/catch.h"

// REUSE-IgnoreStart

namespace tgpl::check {
namespace {

/// The page of files with these notices, one file for each.
std::string counted_in(const std::vector<std::vector<std::string>>& files) {
  LicensingState state;
  for (const std::vector<std::string>& notices : files) {
    FileLicensing file{.path = cat({"f", std::to_string(state.files.size())})};
    for (const std::string& notice : notices)
      file.statements.own().copyrights.push_back({notice, {}, 1});
    state.files.push_back(std::move(file));
  }
  std::string out;
  for (const HolderCount& one : count_holders(state))
    out += cat({one.holder, ": ", std::to_string(one.files), "\n"});
  return out;
}

TEST_CASE("one holder in several spellings is counted once") {
  CHECK(counted_in({{"2020 Ada Example <ada@example.org>"},
                    {"2021 Ada Example <ada@example.org>"},
                    {"Copyright (c) 2022 ada example"},
                    {"2023 A. Example <ADA@example.org>",
                     "2024 Ada Example <ada@example.org>"},
                    {"2020 Bob"}}) ==
        "Ada Example <ada@example.org>: 4\nBob: 1\n");
}

TEST_CASE("fragments of prose and of templates are no holders") {
  CHECK(counted_in({{"Copyright This file is copyright by its authors"},
                    {"Copyright {year} {name}"},
                    {"2020 Ada Example"}}) == "Ada Example: 1\n");
}

TEST_CASE("a notice that names nobody is counted as such") {
  CHECK(counted_in({{"2020"}, {"Copyright (c) [year] [fullname]"}}) ==
        "(no name): 2\n");
}

}  // namespace
}  // namespace tgpl::check

// REUSE-IgnoreEnd
