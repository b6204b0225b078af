// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/label.h"

#include "read/read_state.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

const header::Notice kNotice{{"Ada Example"}, "MIT"};

/// The new texts of the files that labelling changes, by path.
std::map<std::string, std::string> labelled(const tree::Tree& tree,
                                            const Labelling& labelling) {
  const read::Context context = read::read_context(tree);
  std::map<std::string, std::string> texts;
  apply_labels(tree, context,
               plan_labels(tree, context, tree.entries(), labelling),
               [&](const tree::Edit& edit) {
                 texts[edit.path] = edit.text.value_or("gone");
               });
  return texts;
}

Action action_for(const tree::Tree& tree, const std::string& path) {
  const auto plans =
      plan_labels(tree, read::read_context(tree), tree.entries(), {kNotice});
  for (const FilePlan& plan : plans) {
    if (plan.path == path) return plan.action;
  }
  return Action::none;
}

}  // namespace

TEST_CASE("a file that says nothing gets the notice as a comment") {
  const MemoryTree tree{{"a.sh", "true\n"}};
  CHECK(labelled(tree, {kNotice}) ==
        std::map<std::string, std::string>{
            {"a.sh", tags("MIT", "Ada Example") + "\ntrue\n"}});
}

TEST_CASE("a file that says it all stays as it is") {
  const MemoryTree tree{{"a.sh", tags("Zlib", "Bob Example")}};
  CHECK(labelled(tree, {kNotice}).empty());
}

TEST_CASE("a file that cannot carry a comment goes to REUSE.toml") {
  const MemoryTree tree{{"a.json", "{}\n"}};
  const auto texts = labelled(tree, {kNotice});
  REQUIRE(texts.size() == 1);
  CHECK(texts.contains("REUSE.toml"));
}

TEST_CASE("the style of a file may come from an attribute") {
  const MemoryTree tree(
      MemoryFiles{.texts = {{"a.odd", "text\n"}, {"b.sh", "true\n"}},
                  .attributes = {{"a.odd", "tgpl-style", "c"},
                                 {"b.sh", "linguist-vendored", "set"}}});
  CHECK(action_for(tree, "a.odd") == Action::header);
  CHECK(action_for(tree, "b.sh") == Action::leave);
}

TEST_CASE("what the policy excludes gets no plan") {
  const MemoryTree tree{
      {"TGPL.toml",
       "version = 1\n[terms]\nlicense = \"MIT\"\n[usage]\ntrain-ai = "
       "\"disallow\"\n[policy]\nexclude = [\"third/**\"]\n"},
      {"third/a.sh", "true\n"}};
  CHECK(action_for(tree, "third/a.sh") == Action::none);
}
