// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/baseline_file.h"

#include <algorithm>

#include "check/rule_table.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryTree;

namespace {

const std::string kPath = ".tgpl/baseline";

BaselineEdit plan_of(std::map<std::string, std::string> files) {
  const MemoryTree tree(std::move(files));
  return plan_baseline(tree, read::read_state(tree));
}

/// The entries alone.
std::vector<check::BaselineEntry> entries_in(const BaselineEdit& edit) {
  return check::read_baseline(edit.edit->text.value()).entries;
}

}  // namespace

TEST_CASE("all findings become known") {
  const BaselineEdit edit = plan_of({{"a.sh", tags("MIT", "Ada Example")}});
  // Two are about the baseline, a file without a header itself.
  CHECK(edit.findings == 3);
  REQUIRE(edit.edit);
  CHECK(edit.edit->path == kPath);
  CHECK_FALSE(edit.edit->replaces);
  const auto entries = entries_in(edit);
  REQUIRE(entries.size() == 3);
  CHECK(std::ranges::count(entries, check::kTextMissing.id,
                           &check::BaselineEntry::rule) == 1);
}

TEST_CASE("a baseline that says so already is not written") {
  const std::map<std::string, std::string> files = {
      {"a.sh", tags("MIT", "Ada Example")}};
  const std::string text = plan_of(files).edit->text.value();
  std::map<std::string, std::string> again = files;
  again[kPath] = text;
  CHECK_FALSE(plan_of(again).edit);
}

TEST_CASE("no baseline is planned while a file cannot be read") {
  const MemoryTree tree({{"a.sh", "true\n"}});
  check::LicensingState state = read::read_state(tree);
  state.files.at(0).unread = "a fault of the disk";
  CHECK_THROWS_AS(plan_baseline(tree, state), Error);
}

TEST_CASE("the comment at the top of a baseline is kept") {
  const BaselineEdit edit =
      plan_of({{kPath, tags("MIT", "Ada Example") + "# Ours.\n"}});
  REQUIRE(edit.edit);
  CHECK(edit.edit->text.value().starts_with(tags("MIT", "Ada Example") +
                                            "# Ours.\n"));
}

TEST_CASE("a new baseline has the notice of the project") {
  const BaselineEdit edit =
      plan_of({{"TGPL.toml", terms_toml()}, {"a.sh", "true\n"}});
  REQUIRE(edit.edit);
  CHECK(edit.edit->text.value().starts_with("# " + kCopyrightTag +
                                            "Ada Example\n"));
}
