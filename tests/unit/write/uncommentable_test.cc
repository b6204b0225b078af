// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/uncommentable.h"

#include "base/error.h"
#include "header/edit.h"
#include "reuse/reuse_toml.h"
#include "reuse/reuse_toml_edit.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

const header::Notice kNotice{{"Ada Example"}, "MIT"};
const std::string kSidecar = header::render_sidecar(kNotice);

MemoryTree tree_of(const Texts& paths) {
  std::map<std::string, std::string> texts;
  for (const std::string& path : paths) texts[path] = "text\n";
  return MemoryTree(std::move(texts));
}

FilePlan external(const std::string& path, const std::string& data_folder = "",
                  const header::Notice& notice = kNotice) {
  return {path, Action::external,
          "",   std::make_shared<const header::Notice>(notice),
          {},   data_folder};
}

std::vector<FilePlan> external_all(const Texts& paths) {
  std::vector<FilePlan> plans;
  for (const std::string& path : paths) plans.push_back(external(path));
  return plans;
}

/// "Ada Example: *.png b.json" of each table that REUSE.toml gets.
Texts tables_of(const tree::Tree& tree, const std::vector<FilePlan>& plans) {
  Texts out;
  for (const tree::TextJob& job : plan_external(tree, {}, plans)) {
    REQUIRE(job.path == "REUSE.toml");
    const std::string text = job.change(std::nullopt).value();
    CHECK(job.change(text) == text);
    for (const reuse::Annotation& table :
         reuse::read_reuse_toml("", text).annotations) {
      out.push_back(table.copyrights.front() + ":");
      for (const std::string& path : table.paths) out.back() += " " + path;
    }
  }
  return out;
}

Texts tables_of(const Texts& planned, const Texts& others = {}) {
  Texts all = planned;
  all.insert(all.end(), others.begin(), others.end());
  return tables_of(tree_of(all), external_all(planned));
}

Texts paths_of(const std::vector<tree::TextJob>& jobs) {
  Texts paths;
  for (const tree::TextJob& job : jobs) paths.push_back(job.path);
  return paths;
}

read::Context with_sidecars() {
  return read::read_context(
      MemoryTree{{"TGPL.toml",
                  terms_toml("[policy]\nuncommentable = \"dot-license\"\n")}});
}

/// A REUSE.toml as labelling writes it.
std::string reuse_of(const std::string& pattern, const std::string& holder) {
  return reuse::add_patterns("", Texts{pattern}, Texts{holder}, "MIT");
}

/// What a file is after labelling is taken away from `selected`; "gone".
std::string removed(const std::string& path, const std::string& text,
                    const tree::Tree& tree, const Texts& selected) {
  std::vector<git::Entry> entries;
  for (const std::string& one : selected) entries.push_back(*tree.find(one));
  std::optional<std::string> after = text;
  for (const tree::TextJob& job : plan_external_removal(
           tree, entries, [](const std::string&) { return kNotice; })) {
    if (job.path == path) after = job.change(after);
  }
  return after.value_or("gone");
}

}  // namespace

TEST_CASE("three files of a kind are a pattern, fewer are named") {
  CHECK(tables_of({"a.png", "b.png"}) == Texts{"Ada Example: a.png b.png"});
  CHECK(tables_of({"i/a.png", "i/b.png", "i/c.png", "i/x"}) ==
        Texts{"Ada Example: i/*.png i/x"});
}

TEST_CASE("a pattern claims no file that is not planned") {
  CHECK(tables_of({"a.png", "b.png", "c.png"}, {"own.png"}) ==
        Texts{"Ada Example: a.png b.png c.png"});
  CHECK(tables_of({"a.png", "b.png", "c.png"}, {"i/own.png", "d.json"}) ==
        Texts{"Ada Example: *.png"});
}

TEST_CASE("files without a suffix are named, however many") {
  CHECK(tables_of({"a", "b", "c"}) == Texts{"Ada Example: a b c"});
  CHECK(tables_of({".a", ".b", ".c"}) == Texts{"Ada Example: .a .b .c"});
}

TEST_CASE("a file whose name would be a pattern is named all the same") {
  CHECK(tables_of({"a*.png"}) == Texts{"Ada Example: a\\*.png"});
}

TEST_CASE("a folder of test data is one pattern") {
  const MemoryTree tree = tree_of({"data/a.json", "data/b/c.sh"});
  std::vector<FilePlan> plans = {external("data/a.json", "data"),
                                 external("data/b/c.sh", "data")};
  CHECK(tables_of(tree, plans) == Texts{"Ada Example: data/**"});
  plans.push_back({"data/third.sh", Action::leave});
  CHECK(tables_of(tree, plans) ==
        Texts{"Ada Example: data/a.json data/b/c.sh"});
}

TEST_CASE("files with another notice have a table of their own") {
  const MemoryTree tree = tree_of({"data/a.json", "data/b.json"});
  CHECK(tables_of(tree, {external("data/a.json", "data"),
                         external("data/b.json", "data",
                                  {{"Bob Example"}, "MIT"})}) ==
        Texts{"Ada Example: data/a.json", "Bob Example: data/b.json"});
}

TEST_CASE("what carries a comment, or stays, is not entered anywhere") {
  CHECK(plan_external(tree_of({"a.sh", "b.sh"}), {},
                      {{"a.sh", Action::header}, {"b.sh", Action::leave}})
            .empty());
}

TEST_CASE("files get sidecars where the policy says so, and beside dep5") {
  CHECK_FALSE(takes_sidecars(tree_of({"a.png"}), {}));
  CHECK(takes_sidecars(tree_of({"a.png"}), with_sidecars()));
  CHECK(takes_sidecars(tree_of({".reuse/dep5"}), {}));
  CHECK(paths_of(plan_external(tree_of({"a.png", "b.png"}), with_sidecars(),
                               external_all({"a.png", "b.png"}))) ==
        Texts{"a.png.license", "b.png.license"});
}

TEST_CASE("a name that REUSE.toml cannot hold gets a sidecar") {
  CHECK(paths_of(plan_external(tree_of({"a\xff.png", "b.png"}), {},
                               external_all({"a\xff.png", "b.png"}))) ==
        Texts{"a\xff.png.license", "REUSE.toml"});
}

TEST_CASE("a sidecar that is there already is not written over") {
  const auto jobs = plan_external(tree_of({"a.png"}), with_sidecars(),
                                  external_all({"a.png"}));
  REQUIRE(jobs.size() == 1);
  CHECK(jobs[0].change(std::nullopt) == kSidecar);
  CHECK(jobs[0].change(kSidecar) == kSidecar);
  CHECK_THROWS_WITH(jobs[0].change("other\n"),
                    "'a.png.license' exists with different content");
}

TEST_CASE("a sidecar that git would ignore is not planned") {
  const MemoryTree tree(MemoryFiles{.texts = {{"a.png", ""}, {"b.png", ""}},
                                    .ignored = {"a.png.license"}});
  std::vector<FilePlan> plans = external_all({"a.png", "b.png"});
  refuse_ignored(tree, {}, plans);
  CHECK(plans[0].action == Action::external);
  refuse_ignored(tree, with_sidecars(), plans);
  CHECK(plans[0].action == Action::ignored);
  CHECK(plans[1].action == Action::external);
}

TEST_CASE("a sidecar of ours is taken away, any other stays") {
  const MemoryTree tree = tree_of({"a.png", "a.png.license"});
  const std::string path = "a.png.license";
  CHECK(removed(path, kSidecar, tree, {"a.png"}) == "gone");
  CHECK(removed(path, header::render_sidecar({{}, "MIT"}), tree, {"a.png"}) ==
        "gone");
  CHECK(removed(path, "other\n", tree, {"a.png"}) == "other\n");
}

TEST_CASE("a pattern is taken away with all that it names, not before") {
  const MemoryTree tree = tree_of({"a.png", "b.png", "c.png"});
  const std::string text = reuse_of("*.png", "Ada Example");
  CHECK(removed("REUSE.toml", text, tree, {"a.png", "b.png"}) == text);
  CHECK(removed("REUSE.toml", text, tree, {"a.png", "b.png", "c.png"}) ==
        "gone");
}

TEST_CASE("what others wrote into REUSE.toml stays") {
  const MemoryTree tree = tree_of({"a.png"});
  const std::string text = reuse_of("a.png", "Bob Example");
  CHECK(removed("REUSE.toml", text, tree, {"a.png"}) == text);
}
