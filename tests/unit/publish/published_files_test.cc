// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/published_files.h"

#include <algorithm>
#include <set>

#include "base/version.h"
#include "support/catch.h"
#include "terms/export/format.h"

using namespace tgpl;

namespace {

using Lines = std::vector<std::string>;

Lines paths_of(const std::vector<git::NewFile>& files) {
  Lines out;
  for (const git::NewFile& file : files) out.push_back(file.path);
  return out;
}

/// "path=bytes" for each file that is not an export.
Lines other_files(const std::vector<git::NewFile>& files) {
  Lines out;
  for (const git::NewFile& file : files) {
    if (!file.path.starts_with("exports/"))
      out.push_back(file.path + "=" + file.bytes);
  }
  return out;
}

Lines exports_of(const terms::Terms& terms) {
  Lines out = paths_of(publish::published_files(terms, "t", "l"));
  std::erase_if(out, [](const std::string& path) {
    return !path.starts_with("exports/");
  });
  return out;
}

}  // namespace

TEST_CASE("the terms and the licence text are sorted by path") {
  terms::Terms terms;
  terms.terms.license_file = "LICENSES/X.txt";
  CHECK(other_files(publish::published_files(terms, "t", "l")) ==
        Lines{"LICENSES/X.txt=l", "TGPL.toml=t"});
  CHECK(other_files(publish::published_files(terms, "t", std::nullopt)) ==
        Lines{"TGPL.toml=t"});
}

TEST_CASE("terms that are their own licence text are published once") {
  terms::Terms terms;
  terms.terms.license_file = "TGPL.toml";
  CHECK(other_files(publish::published_files(terms, "t", "t")) ==
        Lines{"TGPL.toml=t"});
}

TEST_CASE("each export format with a file name is in exports/") {
  terms::Terms terms;
  terms.terms.effective = "2026-11-23";
  CHECK(exports_of(terms) ==
        Lines{"exports/CITATION.cff", "exports/codemeta.json",
              "exports/robots.txt", "exports/rsl.xml",
              "exports/tdm-policy.json", "exports/tdmrep.json",
              "exports/terms.cdx.json", "exports/terms.html",
              "exports/terms.md", "exports/terms.spdx.json",
              "exports/terms.spdx3.json"});
  CHECK(publish::left_out(terms).size() == 1);  // the licence text
}

TEST_CASE("without an effective date SPDX is left out, with a note") {
  const terms::Terms terms;
  const Lines paths = exports_of(terms);
  CHECK(paths.size() == 9);
  CHECK(std::ranges::find(paths, "exports/terms.spdx.json") == paths.end());
  CHECK(publish::left_out(terms).back().find("'effective'") !=
        std::string::npos);
}

TEST_CASE("a licence text in exports/ prevents the exports") {
  for (const std::string path : {"exports", "exports/rsl.xml", "Exports"}) {
    CAPTURE(path);
    terms::Terms terms;
    terms.terms.license_file = path;
    terms.terms.effective = "2026-11-23";
    Lines both = {"TGPL.toml", path};
    std::ranges::sort(both);
    CHECK(paths_of(publish::published_files(terms, "t", "l")) == both);
    CHECK(publish::left_out(terms).size() == 1);
  }
}

TEST_CASE("published files do not contain the program version") {
  terms::Terms terms;
  terms.terms.effective = "2026-11-23";
  for (const git::NewFile& file : publish::published_files(terms, "t", "l")) {
    CAPTURE(file.path);
    CHECK(file.bytes.find(kVersion) == std::string::npos);
  }
}

TEST_CASE("no two formats have the same file name") {
  std::set<std::string_view> seen;
  for (const auto& format : terms::exports::formats()) {
    CAPTURE(format.name);
    CHECK((format.file.empty() || seen.insert(format.file).second));
  }
}
