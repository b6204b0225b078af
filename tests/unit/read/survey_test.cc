// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/survey.h"

#include "base/text.h"
#include "git/mode.h"
#include "license/tgpl.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";

Survey survey_of(const tree::Tree& tree, std::string_view config = "") {
  return survey(tree, read_context(tree), git::Config::parse(config));
}

Survey survey_of(Files files, std::string_view config = "") {
  return survey_of(MemoryTree(std::move(files)), config);
}

/// "MIT: LICENSE", "unclear: ..." or "none".
std::string told(const Survey& found) {
  if (!found.unclear.empty()) return cat({"unclear: ", found.unclear});
  if (found.license.empty()) return "none";
  return cat({found.license, ": ", found.license_source});
}

std::string license_of(Files files) {
  return told(survey_of(std::move(files)));
}

/// "a1.sh" and so on, of which `said` have this header.
Files files_with(std::size_t said, std::size_t all, const std::string& header) {
  Files files;
  for (std::size_t i = 1; i <= all; ++i)
    files[cat({"a", std::to_string(i), ".sh"})] = i <= said ? header : "true\n";
  return files;
}

Files with(Files files, const Files& more) {
  files.insert(more.begin(), more.end());
  return files;
}

}  // namespace

TEST_CASE("the licence file at the root says licence and holder") {
  const Survey found = survey_of({{"LICENSE", mit_text("Ada Example")},
                                  {"a.sh", tags("Zlib", "Bob Example")}});
  CHECK(told(found) == "MIT: LICENSE");
  CHECK(found.holders == Texts{"Ada Example"});
  CHECK(found.holder_source == "LICENSE");
}

TEST_CASE("a link at the root is followed to a file of the tree") {
  const MemoryTree tree(MemoryFiles{
      {{"LICENSE", "legal/mit"},
       {"COPYING", "/usr/share/licenses/gpl"},
       {"legal/mit", mit_text("")}},
      {{"LICENSE", git::kSymlinkMode}, {"COPYING", git::kSymlinkMode}}});
  CHECK(told(survey_of(tree)) == "MIT: LICENSE");
}

TEST_CASE("a licence file whose text nobody knows is unclear") {
  CHECK(license_of({{"LICENSE", "Do as you like.\n"}}) ==
        "unclear: cannot identify the licence in 'LICENSE'");
}

TEST_CASE("a file that has a licence in its name by chance says nothing") {
  CHECK(license_of({{"how-to-license.md", "Do as you like.\n"},
                    {"LICENSE", " \n"}}) == "none");
}

TEST_CASE("a manifest says how several licence files belong together") {
  const Files files = {{"LICENSE-MIT", mit_text("")},
                       {"LICENSE-ZLIB", zlib_text("")}};
  CHECK(license_of(files) ==
        "unclear: cannot tell how the licences in LICENSE-MIT, LICENSE-ZLIB "
        "combine");
  CHECK(survey_of(files).alternatives == Texts{"MIT", "Zlib"});
  CHECK(license_of(with(files, {{"Cargo.toml",
                                 "[package]\nlicense = \"MIT OR Zlib\"\n"}})) ==
        "MIT OR Zlib: Cargo.toml and LICENSE-MIT, LICENSE-ZLIB");
  CHECK_FALSE(
      survey_of(with(files,
                     {{"Cargo.toml", "[package]\nlicense = \"MIT OR ISC\"\n"}}))
          .unclear.empty());
}

TEST_CASE("two files with the same licence are under that") {
  CHECK(license_of({{"COPYING", mit_text("Ada Example")},
                    {"LICENSE", mit_text("Bob Example")}}) ==
        "MIT: COPYING, LICENSE");
}

TEST_CASE("of licences that share a text, the files say which it is") {
  const Files files = {{"LICENSE", std::string(license::tgpl_text())}};
  CHECK(license_of(files) ==
        "unclear: 'LICENSE' is the text of LicenseRef-TGPL-0.1-only and "
        "LicenseRef-TGPL-0.1-or-later, and nothing says which is meant");
  CHECK(license_of(with(files, {{"a.sh", tags(kTgpl, "Ada Example")}})) ==
        cat({kTgpl, ": LICENSE, and 1 file"}));
}

TEST_CASE("without a licence file the manifest says it") {
  CHECK(license_of({{"package.json", "{\"license\": \"MIT\"}\n"}}) ==
        "MIT: package.json");
  CHECK_THAT(
      license_of({{"package.json", "{\"license\": \"as is\"}\n"}}),
      Catch::Matchers::StartsWith(
          "unclear: 'package.json' declares the invalid licence 'as is': "));
}

TEST_CASE("one text in LICENSES is the licence, unless a file names any") {
  const Files files = {{"LICENSES/MIT.txt", mit_text("")}, {"a.sh", "true\n"}};
  CHECK(license_of(files) == "MIT: LICENSES/MIT.txt");
  CHECK(license_of(with(files_with(1, 20, tags("Zlib", "")), files)) ==
        "unclear: cannot tell which of the texts in LICENSES/ applies");
}

TEST_CASE("what half of the files say is the licence of the project") {
  const std::string mit = tags("MIT", "Ada Example");
  CHECK(license_of(files_with(2, 4, mit)) == "MIT: declared in 2 files");
  CHECK(license_of(files_with(2, 5, mit)) == "none");
}

TEST_CASE("three files of thirty make the licence unclear, fewer do not") {
  const std::string mit = tags("MIT", "Ada Example");
  CHECK(license_of(files_with(3, 30, mit)) ==
        "unclear: no licence file, but 3 of 30 files declare 'MIT'");
  CHECK(survey_of(files_with(3, 30, mit)).alternatives == Texts{"MIT"});
  CHECK(license_of(files_with(3, 31, mit)) == "none");
}

TEST_CASE("one file under the TGPL is what a run of ours left behind") {
  CHECK(license_of(files_with(1, 30, tags(kTgpl, "Ada Example"))) ==
        cat({kTgpl, ": declared in 1 file"}));
}

TEST_CASE("what is not the project's own, or test data, is not heard") {
  const std::string zlib = tags("Zlib", "Bob Example");
  CHECK(license_of({{"vendor/a.sh", zlib},
                    {"tests/fixtures/b.sh", zlib},
                    {"c.sh", "# Generated by bison\n" + zlib},
                    {"own.sh", tags("MIT", "Ada Example")}}) ==
        "MIT: declared in 1 file");
}

TEST_CASE("NOTICE names the holders where the licence file names none") {
  const Survey found = survey_of(
      {{"LICENSE", mit_text("")}, {"NOTICE", copyright_line("Acme")}});
  CHECK(found.holders == Texts{"Acme"});
  CHECK(found.holder_source == "NOTICE");
}

TEST_CASE("three files make their holder that of the project, two do not") {
  const Files license = {{"LICENSE", mit_text("")}};
  const std::string header = tags("", "2024 Bob Example");
  const Survey found = survey_of(with(files_with(3, 9, header), license));
  CHECK(found.holders == Texts{"Bob Example"});
  CHECK(found.holder_source == "3 notices in the files");
  CHECK(survey_of(with(files_with(2, 2, header), license)).holders.empty());
}

TEST_CASE("a project is called after its remote, which is told if public") {
  const Survey found =
      survey_of(Files{}, "remote.origin.url\nhttps://example.org/ada/tool.git");
  CHECK(found.name == "tool");
  CHECK(found.origin == "https://example.org/ada/tool.git");
  for (const std::string url : {"https://ada:secret@example.org/tool",
                                "git@example.org:tool.git", "/home/ada/tool"})
    CHECK(survey_of(Files{}, cat({"remote.origin.url\n", url})).origin.empty());
}

TEST_CASE("the last part of a location is a name") {
  CHECK(name_from("https://example.org/ada/tool.git") == "tool");
  CHECK(name_from("example.org:tool.git") == "tool");
  CHECK(name_from("/home/ada/tool//") == "tool");
  CHECK(name_from("") == "");
}

TEST_CASE("a text with words changed still answers for its licence") {
  const license::TextMatch match =
      license::match_text(mit_text("Ada Example") + "You must ask first.\n");
  REQUIRE(match.modified);
  CHECK(answers_for(match, "MIT"));
  CHECK_FALSE(answers_for(match, "Zlib"));
}
