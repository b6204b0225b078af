// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/published.h"

#include "read/read_state.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

const std::string kTerms =
    "version = 1\n[terms]\nlicense = \"MIT\"\nlicense-file = \"LICENSE\"\n"
    "[usage]\ntrain-ai = \"disallow\"\n";

/// Of a tree with this text, where the published terms are the same and their
/// text is another.
std::vector<check::PublishedTerms> published(
    const std::string& here, std::map<std::string, std::string> there) {
  MemoryFiles files{{{"TGPL.toml", kTerms}, {"LICENSE", here}}};
  files.refs["refs/tgpl/terms"] = std::move(there);
  return read::read_state(MemoryTree(std::move(files))).published;
}

bool has_other_text(const std::string& here, const std::string& there) {
  const auto found =
      published(here, {{"TGPL.toml", kTerms}, {"LICENSE", there}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].valid);
  CHECK(found[0].changes.empty());
  return found[0].other_text;
}

}  // namespace

TEST_CASE("published terms may have another text, but not by line ends") {
  CHECK_FALSE(has_other_text("a\nb\n", "a\nb\n"));
  CHECK_FALSE(has_other_text("a\nb\n", "a\r\nb\r\n"));
  CHECK(has_other_text("a\nb\n", "a\nc\n"));
}

TEST_CASE("terms that are published without their text lack it") {
  CHECK(published("text\n", {{"TGPL.toml", kTerms}}).at(0).other_text);
}

TEST_CASE("a ref without TGPL.toml has no valid terms") {
  CHECK_FALSE(published("text\n", {{"LICENSE", "text\n"}}).at(0).valid);
}

TEST_CASE("without terms here, or there, nothing is compared") {
  MemoryFiles files{{{"a.sh", "true\n"}}};
  CHECK(read::read_state(MemoryTree(files)).published.empty());
  files.refs["refs/tgpl/terms"] = {{"TGPL.toml", kTerms}};
  CHECK(read::read_state(MemoryTree(files)).published.empty());
  CHECK(read::read_state(MemoryTree{{"TGPL.toml", kTerms}}).published.empty());
}
