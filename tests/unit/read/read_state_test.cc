// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Which of several declarations applies to a file, and facts about a whole
// tree.
#include "read/read_state.h"

#include "base/text.h"
#include "git/mode.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using check::LicensingState;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

LicensingState state_of(Files files) {
  return read_state(MemoryTree(std::move(files)));
}

const std::string kDep5 =
    "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/"
    "1.0/\n\nFiles: doc/*\nCopyright: 2020 Bob Example\nLicense: Zlib\n";

}  // namespace

TEST_CASE("a file says itself what it is under") {
  const LicensingState state = state_of({{"a.sh", tags("MIT", "Ada Example")}});
  CHECK(statements_text(state, "a.sh") == "MIT by Ada Example");
}

TEST_CASE("what stands in an ignored block is not said") {
  const LicensingState state =
      state_of({{"a.sh", cat({tags("MIT", "Ada Example"),
                              "# REUSE-"
                              "IgnoreStart\n",
                              tags("Zlib", "Bob Example"),
                              "# REUSE-"
                              "IgnoreEnd\n"})}});
  CHECK(statements_text(state, "a.sh") == "MIT by Ada Example");
}

TEST_CASE("FILE.license speaks in place of FILE") {
  const LicensingState state =
      state_of({{"a.sh", tags("MIT", "Ada Example")},
                {"a.sh.license", tags("Zlib", "Bob Example")}});
  CHECK(statements_text(state, "a.sh") == "Zlib by Bob Example");
  CHECK(state.files.front().sidecar.str() == "a.sh.license");
  CHECK(files_of(state) == Texts{"a.sh"});
}

TEST_CASE("REUSE.toml fills what a file leaves open, each for itself") {
  const LicensingState state =
      state_of({{"REUSE.toml", reuse_toml("*.sh", "Zlib", "Bob Example")},
                {"both.sh", tags("MIT", "Ada Example")},
                {"license.sh", tags("MIT", "")},
                {"none.sh", "true\n"}});
  CHECK(statements_text(state, "both.sh") == "MIT by Ada Example");
  CHECK(statements_text(state, "license.sh") == "MIT by Bob Example");
  CHECK(statements_text(state, "none.sh") == "Zlib by Bob Example");
}

TEST_CASE("an aggregate annotation adds to what a file says") {
  const LicensingState state = state_of(
      {{"REUSE.toml", reuse_toml("a.sh", "Zlib", "Bob Example", "aggregate")},
       {"a.sh", tags("MIT", "Ada Example")}});
  CHECK(statements_text(state, "a.sh") ==
        "MIT and Zlib by Ada Example and Bob Example");
}

TEST_CASE("an overriding annotation stands above file and sidecar") {
  const LicensingState state = state_of(
      {{"REUSE.toml", reuse_toml("**", "Zlib", "Bob Example", "override")},
       {"a.sh", tags("MIT", "Ada Example")},
       {"b.sh", "true\n"},
       {"b.sh.license", tags("MIT", "Ada Example")}});
  CHECK(statements_text(state, "a.sh") == "Zlib by Bob Example");
  CHECK(statements_text(state, "b.sh") == "Zlib by Bob Example");
}

TEST_CASE("a REUSE.toml counts for its own folder, and before those above it") {
  const LicensingState state =
      state_of({{"REUSE.toml", reuse_toml("**", "MIT", "Ada Example")},
                {"lib/REUSE.toml", reuse_toml("**", "Zlib", "Bob Example")},
                {"lib/a.sh", "true\n"},
                {"src/a.sh", "true\n"}});
  CHECK(statements_text(state, "lib/a.sh") == "Zlib by Bob Example");
  CHECK(statements_text(state, "src/a.sh") == "MIT by Ada Example");
}

TEST_CASE("an override at the root stands above a REUSE.toml below it") {
  const LicensingState state = state_of(
      {{"REUSE.toml", reuse_toml("**", "MIT", "Ada Example", "override")},
       {"lib/REUSE.toml", reuse_toml("**", "Zlib", "Bob Example")},
       {"lib/a.sh", "true\n"}});
  CHECK(statements_text(state, "lib/a.sh") == "MIT by Ada Example");
}

TEST_CASE("dep5 speaks of files as REUSE.toml does") {
  const LicensingState state =
      state_of({{".reuse/dep5", kDep5}, {"doc/a.txt", "text\n"}});
  CHECK(statements_text(state, "doc/a.txt") == "Zlib by 2020 Bob Example");
  CHECK(state.has_dep5);
  CHECK(state.reuse_problems.empty());
}

TEST_CASE("dep5 beside a REUSE.toml is told, and both are read") {
  const LicensingState state =
      state_of({{".reuse/dep5", kDep5},
                {"REUSE.toml", reuse_toml("*.sh", "MIT", "Ada Example")},
                {"a.sh", "true\n"},
                {"doc/a.txt", "text\n"}});
  CHECK(told(state.reuse_problems) ==
        Texts{".reuse/dep5:0: used together with REUSE.toml, but REUSE 3.3 "
              "allows only one"});
  CHECK(statements_text(state, "a.sh") == "MIT by Ada Example");
  CHECK(statements_text(state, "doc/a.txt") == "Zlib by 2020 Bob Example");
}

TEST_CASE(
    "licence files, texts, links, submodules and empty files are not "
    "covered") {
  const LicensingState state = read_state(MemoryTree(MemoryFiles{
      {{"LICENSE", "text"},
       {"LICENSES/MIT.txt", "text"},
       {"a.sh", "true\n"},
       {"empty", ""},
       {"link", "a.sh"},
       {"sub", ""}},
      {{"link", git::kSymlinkMode}, {"sub", git::kSubmoduleMode}}}));
  CHECK(files_of(state) == Texts{"a.sh"});
}

TEST_CASE("a subproject of Meson is another project") {
  const Files files = {{"subprojects/zlib/a.sh", "true\n"}, {"b.sh", "true\n"}};
  Files with_meson = files;
  with_meson["meson.build"] = "project('p')\n";
  CHECK(files_of(state_of(files)) == Texts{"b.sh", "subprojects/zlib/a.sh"});
  CHECK(files_of(state_of(with_meson)) == Texts{"b.sh", "meson.build"});
}

TEST_CASE("what the policy excludes is read, and is not ours") {
  const LicensingState state = state_of(
      {{"TGPL.toml", terms_toml("[policy]\nexclude = [\"third/**\"]\n")},
       {"a.sh", "true\n"},
       {"third/b.sh", "true\n"}});
  REQUIRE(told(state.terms_problems).empty());
  REQUIRE(files_of(state) == Texts{"TGPL.toml", "a.sh", "third/b.sh"});
  CHECK(state.files[1].ours);
  CHECK_FALSE(state.files[2].ours);
}

TEST_CASE("a TGPL.toml with an error gives no terms") {
  const LicensingState state = state_of({{"TGPL.toml", "version = 1\nx = \n"}});
  CHECK(state.has_terms_file);
  CHECK_FALSE(state.terms.has_value());
  CHECK_FALSE(state.terms_problems.empty());
}

TEST_CASE("a file in LICENSES is the text of the licence it is called after") {
  const LicensingState state =
      state_of({{"LICENSES/GPL-2.0-only", "text"},
                {"LICENSES/LicenseRef-Own.txt", " \n"},
                {"LICENSES/MIT.txt", std::string("t\0t", 3)},
                {"LICENSES/MIT.txt.license", "x"}});
  REQUIRE(state.texts.size() == 3);
  CHECK(state.texts[0].id == "GPL-2.0-only");
  CHECK_FALSE(state.texts[0].has_suffix);
  CHECK(state.texts[1].id == "LicenseRef-Own");
  CHECK(state.texts[1].empty);
  CHECK(state.texts[2].id == "MIT");
  CHECK(state.texts[2].binary);
}

TEST_CASE(
    "a pattern that matches no file is dead, unless git ignores such "
    "files") {
  MemoryFiles files{
      {{"REUSE.toml", cat({reuse_toml("old/**", "MIT", "Ada Example"),
                           reuse_toml("build/**", "MIT", "Ada Example")
                               .substr(std::string("version = 1\n").size()),
                           reuse_toml("*.sh", "MIT", "Ada Example")
                               .substr(std::string("version = 1\n").size())})},
       {"a.sh", "true\n"}}};
  CHECK(told(read_state(MemoryTree(files)).dead_paths) ==
        Texts{"REUSE.toml:2: no file matches 'old/**'",
              "REUSE.toml:6: no file matches 'build/**'"});
  files.ignored = {"build/"};
  CHECK(told(read_state(MemoryTree(files)).dead_paths) ==
        Texts{"REUSE.toml:2: no file matches 'old/**'"});
}

TEST_CASE("a sidecar without its file is an orphan if it speaks of licences") {
  MemoryFiles files{{{"data/x.license", tags("MIT", "Ada Example")},
                     {"data.license", tags("MIT", "Ada Example")},
                     {"gone.bin.license", tags("MIT", "Ada Example")},
                     {"key.license", "4711\n"}}};
  CHECK(read_state(MemoryTree(files)).orphan_sidecars ==
        Texts{"data/x.license", "gone.bin.license"});
  files.ignored = {"gone.bin"};
  CHECK(read_state(MemoryTree(files)).orphan_sidecars ==
        Texts{"data/x.license"});
}

TEST_CASE("of some files of a tree, only these are read") {
  const MemoryTree tree{{"REUSE.toml", "version = 2\n"},
                        {"a.sh", tags("MIT", "Ada Example")},
                        {"b.sh", "true\n"},
                        {"gone.license", tags("MIT", "Ada Example")}};
  const LicensingState part = read_state(tree, tree.select({"a.sh"}));
  CHECK(part.partial);
  CHECK(files_of(part) == Texts{"a.sh"});
  CHECK(part.reuse_problems.empty());
  CHECK(part.orphan_sidecars.empty());
  CHECK_FALSE(read_state(tree).reuse_problems.empty());
}

TEST_CASE("terms that are published are compared with those here") {
  MemoryFiles files{{{"TGPL.toml", terms_toml()}}};
  files.refs = {{"refs/tgpl/terms", {{"TGPL.toml", terms_toml()}}}};
  LicensingState state = read_state(MemoryTree(files));
  REQUIRE(state.terms.has_value());
  REQUIRE(state.published.size() == 1);
  CHECK(state.published[0].changes.empty());
  files.texts["TGPL.toml"] = terms_toml("ai-use = \"disallow\"\n");
  state = read_state(MemoryTree(files));
  CHECK(state.published[0].valid);
  CHECK(state.published[0].changes.size() == 1);
  files.refs["refs/tgpl/terms"]["TGPL.toml"] = "no terms";
  CHECK_FALSE(read_state(MemoryTree(files)).published[0].valid);
}

TEST_CASE("manifests speak of the project, inputs of tests do not") {
  const LicensingState state = state_of(
      {{"Cargo.toml", "[package]\nlicense = \"MIT\"\n"},
       {"tests/fixtures/Cargo.toml", "[package]\nlicense = \"Zlib\"\n"}});
  REQUIRE(state.manifests.size() == 1);
  CHECK(state.manifests[0].path == "Cargo.toml");
  CHECK(state.manifests[0].expression == "MIT");
}

TEST_CASE("a file with more tags than anybody needs counts as unread") {
  std::string many;
  for (int i = 0; i < 10'001; ++i)
    many += tags(cat({"LicenseRef-x", std::to_string(i)}), "Ada Example");
  const LicensingState state = state_of({{"a.sh", many}});
  CHECK(state.files.front().unread.str() ==
        "more than 20,000 tags and notices");
  CHECK(state.files.front().statements->licenses.empty());
}
