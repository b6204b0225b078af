// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

using Words = std::vector<std::string>;

const Words kKnown = {"^seen", "--not", "--all"};

RefOutcome outcome(const std::string& ref, const std::string& after,
                   const std::optional<std::string>& commit = "c1") {
  return outcome_of({ref, "b1", after}, commit);
}

}  // namespace

TEST_CASE("a ref that is deleted brings nothing to judge") {
  CHECK(outcome("refs/heads/main", "", std::nullopt) == RefOutcome::deleted);
}

TEST_CASE("notes, our own refs and what is no commit are not judged") {
  CHECK(outcome("refs/heads/main", "c1") == RefOutcome::judged);
  CHECK(outcome("refs/tags/v1", "t1") == RefOutcome::judged);
  CHECK(outcome("refs/tags/tree", "t1", std::nullopt) == RefOutcome::not_ours);
  CHECK(outcome("refs/notes/commits", "c1") == RefOutcome::not_ours);
  CHECK(outcome("refs/tgpl/terms", "c1") == RefOutcome::not_ours);
}

TEST_CASE("a server judges all that a ref gets, messages only once") {
  const RangeQuery range = pushed_range({"b1", "c1", {"fork"}}, {}, kKnown);
  CHECK(range.base == "fork");
  CHECK(range.head == "c1");
  CHECK(range.without == Words{"^b1"});
  CHECK(range.fresh_without == kKnown);
  CHECK_FALSE(range.only_brought);
}

TEST_CASE("who pushes answers for what new commits bring") {
  PushQuery query;
  query.only_new = true;
  const RangeQuery range = pushed_range({"b1", "c1", {"fork"}}, query, kKnown);
  CHECK(range.base == "fork");
  CHECK(range.without == kKnown);
  CHECK_FALSE(range.fresh_without);
  CHECK(range.only_brought);
}

TEST_CASE("a new ref is judged from where it left what was there") {
  const RangeQuery range =
      pushed_range({std::nullopt, "c1", {"fork"}}, {}, kKnown);
  CHECK(range.base == "fork");
  CHECK(range.without == kKnown);
  CHECK_FALSE(range.only_brought);
}

TEST_CASE("a new ref from several branches answers for what it brings") {
  const RangeQuery range =
      pushed_range({std::nullopt, "c1", {"one", "other"}}, {}, kKnown);
  CHECK(range.base == "one");
  CHECK(range.only_brought);
}

TEST_CASE("a history of its own is judged from nothing") {
  CHECK(pushed_range({std::nullopt, "c1", {}}, {}, kKnown).base.empty());
  CHECK(pushed_range({"b1", "c1", {}}, {}, kKnown).base.empty());
}

TEST_CASE("how many commits are judged one by one is for the caller to say") {
  PushQuery query;
  query.most_commits = 7;
  CHECK(pushed_range({"b1", "c1", {"fork"}}, query, {}).most_commits == 7);
}
