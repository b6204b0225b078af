// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/license_files.h"

#include "base/sha256.h"
#include "git/mode.h"
#include "license/tgpl.h"
#include "read/read_state.h"
#include "read/tree_facts.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using check::LicensingState;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

LicensingState state_of(std::map<std::string, std::string> files) {
  return read_state(MemoryTree(std::move(files)));
}

std::string terms_with_text() {
  return "version = 1\n[terms]\nlicense = \"MIT\"\nlicense-file = \"LICENSE\"\n"
         "[usage]\ntrain-ai = \"disallow\"\n";
}

bool altered(std::string_view id, const std::string& text) {
  return is_altered(id, license::match_text(text), text);
}

}  // namespace

TEST_CASE("a licence file is known by its name, any other by its text") {
  const LicensingState state = state_of({{"LICENSE", "Do as you like.\n"},
                                         {"lib/license.txt", mit_text("")},
                                         {"license.md", "How we license.\n"},
                                         {"LICENSES/MIT.txt", mit_text("")},
                                         {"COPYING", " \n"}});
  REQUIRE(state.license_files.size() == 2);
  CHECK(state.license_files[0].path == "LICENSE");
  CHECK(state.license_files[0].licenses.empty());
  CHECK(state.license_files[1].path == "lib/license.txt");
  CHECK(state.license_files[1].licenses == Texts{"MIT"});
}

TEST_CASE("a link that is called LICENSE may hold any licence") {
  const LicensingState state = read_state(MemoryTree(
      MemoryFiles{{{"LICENSE", "../mit"}}, {{"LICENSE", git::kSymlinkMode}}}));
  REQUIRE(state.license_files.size() == 1);
  CHECK(state.license_files[0].licenses.empty());
}

TEST_CASE("a licence file below the top is stray, if its place is ours") {
  const LicensingState state =
      state_of({{"TGPL.toml", terms_toml("[policy]\nexclude = [\"a/**\"]\n")},
                {"LICENSE", mit_text("")},
                {"a/LICENSE", mit_text("")},
                {"b/LICENSE", mit_text("")}});
  CHECK(state.stray_license_files == Texts{"b/LICENSE"});
}

TEST_CASE("the text that the terms name is pinned by two digests") {
  const LicensingState state =
      state_of({{"TGPL.toml", terms_with_text()}, {"LICENSE", "a\r\nb\r\n"}});
  REQUIRE(state.terms_text);
  CHECK(state.terms_text->there);
  CHECK(state.terms_text->sha256 == sha256_hex("a\r\nb\r\n"));
  CHECK(state.terms_text->lf_sha256 == sha256_hex("a\nb\n"));
}

TEST_CASE("a text that the terms name may be missing, or a link") {
  const LicensingState missing = state_of({{"TGPL.toml", terms_with_text()}});
  REQUIRE(missing.terms_text);
  CHECK_FALSE(missing.terms_text->there);
  const LicensingState link = read_state(MemoryTree(
      MemoryFiles{{{"TGPL.toml", terms_with_text()}, {"LICENSE", "x"}},
                  {{"LICENSE", git::kSymlinkMode}}}));
  CHECK(link.terms_text->there);
  CHECK(link.terms_text->sha256.empty());
}

TEST_CASE("of a part of a tree, the text of the terms is looked at if in it") {
  const MemoryTree tree{{"TGPL.toml", terms_with_text()},
                        {"LICENSE", "text\n"},
                        {"a.sh", "true\n"}};
  CHECK(read_state(tree, tree.select({"LICENSE"})).terms_text);
  CHECK(read_state(tree, tree.select({"TGPL.toml"})).terms_text);
  CHECK_FALSE(read_state(tree, tree.select({"a.sh"})).terms_text);
}

TEST_CASE("words changed in a permissive text make it an altered one") {
  CHECK_FALSE(altered("MIT", mit_text("Ada Example")));
  std::string text = mit_text("Ada Example");
  const std::string_view clause = ", sublicense, and/or sell";
  text.replace(text.find(clause), clause.size(), " and use");
  CHECK(altered("MIT", text));
  CHECK_FALSE(altered("Zlib", text));
}

TEST_CASE("a single changed word makes a licence text an altered one") {
  std::string text = mit_text("Ada Example");
  const std::string_view without = "without restriction";
  text.replace(text.find(without), without.size(), "with restriction");
  CHECK(altered("MIT", text));
}

TEST_CASE("the text of the TGPL is altered by any word") {
  const std::string text(license::tgpl_text());
  const std::string id = "LicenseRef-TGPL-0.1-or-later";
  CHECK_FALSE(altered(id, text));
  CHECK(altered(id, text + "And more.\n"));
}

TEST_CASE("a text in LICENSES may surely be that of another licence") {
  const license::TextMatch mit = license::match_text(mit_text(""));
  CHECK(other_license("MIT", mit).empty());
  CHECK(other_license("Zlib", mit) == "MIT");
  CHECK(other_license("LicenseRef-Own", mit).empty());
  CHECK(other_license("Zlib", license::match_text("words")).empty());
}
