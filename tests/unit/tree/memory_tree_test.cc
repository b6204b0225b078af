// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/memory_tree.h"

#include "base/error.h"
#include "git/mode.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::tree;

namespace {

using Paths = std::vector<std::string>;

Paths paths_of(const std::vector<git::Entry>& entries) {
  Paths paths;
  for (const git::Entry& entry : entries) paths.push_back(entry.path);
  return paths;
}

Paths changes_of(const std::vector<git::ChangedPath>& changes) {
  Paths out;
  for (const git::ChangedPath& change : changes)
    out.push_back(change.before.path + " > " + change.after.path);
  return out;
}

}  // namespace

TEST_CASE("a tree in memory has its files by path") {
  const MemoryTree tree{{"src/b.c", "b"}, {"a.c", "a"}, {"src.c", "s"}};
  CHECK(paths_of(tree.entries()) == Paths{"a.c", "src.c", "src/b.c"});
  CHECK(tree.contains("src/b.c"));
  CHECK_FALSE(tree.contains("src"));
  CHECK_FALSE(tree.partial());
  CHECK(tree.repository() == nullptr);
  CHECK(tree.work_tree().empty());
}

TEST_CASE("contents are the texts, also as blobs") {
  const MemoryTree tree{{"a.c", "int a;\n"}};
  ContentReader reader = tree.reader();
  const git::Entry& entry = *tree.find("a.c");
  CHECK(reader.read(entry) == "int a;\n");
  CHECK(reader.view(entry)->bytes == "int a;\n");
  CHECK(reader.view_blob(entry)->bytes == "int a;\n");
  CHECK(tree.content_of(entry) == Content::blob);
  CHECK_FALSE(tree.is_on_disk(entry));
}

TEST_CASE("an id is the one that git gives to the blob") {
  const MemoryTree tree{{"hello", "hello\n"}};
  CHECK(tree.find("hello")->oid == "ce013625030ba8dba906f756967f9e9ca394464a");
}

TEST_CASE("links and submodules have no content, a link has a target") {
  const MemoryTree tree(
      MemoryFiles{{{"link", "a.c"}, {"sub", ""}},
                  {{"link", git::kSymlinkMode}, {"sub", git::kSubmoduleMode}}});
  ContentReader reader = tree.reader();
  CHECK_FALSE(reader.read(*tree.find("link")).has_value());
  CHECK_FALSE(reader.view(*tree.find("sub")).has_value());
  CHECK(reader.view_blob(*tree.find("link"))->bytes == "a.c");
}

TEST_CASE("the sidecar of a file is FILE.license") {
  const MemoryTree tree{{"a.bin", ""}, {"a.bin.license", "x"}, {"b", ""}};
  CHECK(tree.sidecar_of("a.bin")->path == "a.bin.license");
  CHECK(tree.sidecar_of("b") == nullptr);
}

TEST_CASE("a folder selects what is below it, and no name that begins so") {
  const MemoryTree tree{{"src/a", ""}, {"src/b/c", ""}, {"srcs/d", ""}};
  CHECK(paths_of(tree.select({"src"})) == Paths{"src/a", "src/b/c"});
  CHECK(paths_of(tree.select({"./src/b/"})) == Paths{"src/b/c"});
  CHECK(tree.matching({"srcs", "src/a"}) == Paths{"src/a", "srcs/d"});
}

TEST_CASE("what matches nothing cannot be selected") {
  const MemoryTree tree{{"a", ""}};
  CHECK_THROWS_AS(tree.select({"b"}), Error);
  CHECK(tree.matching({"b"}).empty());
}

TEST_CASE("changes between two trees are files that come, go or differ") {
  const MemoryTree before{{"gone", "x"}, {"kept", "x"}, {"other", "x"}};
  const MemoryTree after{{"kept", "x"}, {"new", "x"}, {"other", "y"}};
  CHECK(changes_of(after.changes_since(before, {})) ==
        Paths{"gone > ", " > new", "other > other"});
  CHECK(changes_of(after.changes_since(before, {"new"})) == Paths{" > new"});
}

TEST_CASE("entries and changes give the entries after them") {
  const MemoryTree before{{"gone", "x"}, {"kept", "x"}, {"other", "x"}};
  const MemoryTree after{{"kept", "x"}, {"new", "x"}, {"other", "y"}};
  CHECK(entries_after(before.entries(), after.changes_since(before, {})) ==
        after.entries());
}

TEST_CASE("what git would say comes from the test") {
  const MemoryTree tree(MemoryFiles{
      .texts = {{"a.x", ""}, {"b.x", ""}},
      .attributes = {{"a.x", "tgpl-style", "c"},
                     {"b.x", "linguist-vendored", "set"}},
      .ignored = {"build/", "one.o"},
      .refs = {{"refs/tgpl/terms", {{"TGPL.toml", "t"}, {"LICENSE", "l"}}}},
      .authors = {{"Ada Example", "ada@example.org", 3}}});
  const Attributes attributes = tree.attributes_of(tree.entries());
  CHECK(attributes.of("a.x").style == "c");
  CHECK(attributes.of("b.x").marked);
  CHECK(tree.ignored_among({"build/x", "one.o", "two.o"}) ==
        Paths{"build/x", "one.o"});
  CHECK(tree.authors().front().name == "Ada Example");
  const auto refs =
      tree.trees_at({"refs/tgpl/terms", "refs/heads/no"}, {"TGPL.toml"});
  REQUIRE(refs.size() == 1);
  CHECK(refs[0].ref == "refs/tgpl/terms");
  CHECK(paths_of(refs[0].tree->entries()) == Paths{"TGPL.toml"});
}

TEST_CASE("a part is one") {
  const MemoryTree tree(MemoryFiles{{{"a", ""}}}, Extent::part);
  CHECK(tree.partial());
}
