// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/history_trees.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::read;

namespace {

using Ids = std::vector<std::string>;

/// So many commits, one after the other, from "base" on.
std::vector<git::RangeCommit> line_of(int count) {
  std::vector<git::RangeCommit> commits;
  std::string parent = "base";
  for (int i = 0; i < count; ++i) {
    git::RangeCommit commit;
    commit.id = std::to_string(i);
    commit.parents = {parent};
    parent = commit.id;
    commits.push_back(std::move(commit));
  }
  return commits;
}

/// Knows a REUSE.toml in the commit that the range starts from.
Speakers speakers_of_range(const std::vector<git::RangeCommit>& commits) {
  return {commits, [](const Ids& ids) {
            CHECK(ids == Ids{"base"});
            return Ids{"REUSE.toml", "a.c"};
          }};
}

}  // namespace

TEST_CASE("in a long range what no tree has is not asked for") {
  const Speakers speakers = speakers_of_range(line_of(40));
  CHECK(speakers.may_exist("REUSE.toml"));
  CHECK_FALSE(speakers.may_exist("lib/REUSE.toml"));
  CHECK_FALSE(speakers.may_exist("a.c.license"));
}

TEST_CASE("what a commit of the range adds may be in later trees") {
  Speakers speakers = speakers_of_range(line_of(40));
  git::RangeCommit commit;
  commit.changes.resize(1);
  commit.changes[0].after.path = "a.c.license";
  speakers.add(commit);
  CHECK(speakers.may_exist("a.c.license"));
}

TEST_CASE("a path that speaks of no other may always be there") {
  CHECK(speakers_of_range(line_of(40)).may_exist("b.c"));
}

TEST_CASE("in a short range, trees are asked for everything") {
  const Speakers speakers(line_of(39), [](const Ids&) {
    FAIL("the commits were listed");
    return Ids{};
  });
  CHECK(speakers.may_exist("lib/REUSE.toml"));
}
