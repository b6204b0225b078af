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
                   const std::optional<std::string>& commit = "c1",
                   const Receiver& receiver = {}) {
  return outcome_of({{ref, "b1", after}, "b1", commit}, receiver);
}

}  // namespace

TEST_CASE("a ref that is deleted brings nothing to judge") {
  CHECK(outcome("refs/heads/main", "", std::nullopt) == RefOutcome::deleted);
  CHECK(outcome("refs/tgpl/terms", "", std::nullopt) == RefOutcome::deleted);
}

TEST_CASE("the main branch of a server is not deleted") {
  Receiver receiver;
  receiver.main_ref = "refs/heads/main";
  CHECK(outcome("refs/heads/main", "", std::nullopt, receiver) ==
        RefOutcome::deletes_main);
  CHECK(outcome("refs/heads/x", "", std::nullopt, receiver) ==
        RefOutcome::deleted);
}

TEST_CASE("notes, our own refs and what is no commit are not judged") {
  CHECK(outcome("refs/heads/main", "c1") == RefOutcome::judged);
  CHECK(outcome("refs/tags/v1", "t1") == RefOutcome::judged);
  CHECK(outcome("refs/tags/tree", "t1", std::nullopt) == RefOutcome::not_ours);
  CHECK(outcome("refs/notes/commits", "c1") == RefOutcome::not_ours);
  CHECK(outcome("refs/tgpl/audit", "c1") == RefOutcome::not_ours);
}

TEST_CASE("published terms are judged apart, unjudged refs not at all") {
  CHECK(outcome("refs/tgpl/terms", "c1") == RefOutcome::published);
  CHECK(outcome("refs/heads/tgpl/terms", "c1") == RefOutcome::published);
  Receiver receiver;
  receiver.judged_refs = {"refs/heads/main"};
  CHECK(outcome("refs/heads/x", "c1", "c1", receiver) == RefOutcome::unjudged);
}

TEST_CASE("the server after a push has the branches of the push") {
  Receiver receiver;
  receiver.head_ref = "refs/heads/main";
  receiver.branches = {{"refs/heads/old", "c0"}, {"refs/heads/x", "c1"}};
  const Receiver after =
      after_push(receiver, {{{"refs/heads/main", "", "c2"}, std::nullopt, "c2"},
                            {{"refs/heads/old", "c0", ""}, "c0", std::nullopt},
                            {{"refs/tags/v1", "", "c3"}, std::nullopt, "c3"}});
  CHECK(after.branches ==
        std::map<std::string, std::string>{{"refs/heads/main", "c2"},
                                           {"refs/heads/x", "c1"}});
  CHECK(after.main_ref == "refs/heads/main");
  CHECK(after.main_commit == "c2");
}

TEST_CASE("who pushes answers for what new commits bring") {
  const RangeQuery range = sent_range({"b1", "c1", {"fork"}}, {}, kKnown);
  CHECK(range.base == "fork");
  CHECK(range.head == "c1");
  CHECK(range.judges == Words{"b1", "fork"});
  CHECK(range.without == kKnown);
  CHECK(range.only_brought);
}

TEST_CASE("a new ref is judged from where it left what was there") {
  const RangeQuery range =
      sent_range({std::nullopt, "c1", {"fork"}}, {}, kKnown);
  CHECK(range.base == "fork");
  CHECK(range.judges == Words{"fork"});
  CHECK(range.without == kKnown);
  CHECK_FALSE(range.only_brought);
}

TEST_CASE("a new ref from several branches answers for what it brings") {
  const RangeQuery range =
      sent_range({std::nullopt, "c1", {"one", "other"}}, {}, kKnown);
  CHECK(range.base == "one");
  CHECK(range.only_brought);
}

TEST_CASE("a history of its own is judged from nothing") {
  CHECK(sent_range({std::nullopt, "c1", {}}, {}, kKnown).base.empty());
  CHECK(sent_range({"b1", "c1", {}}, {}, kKnown).base.empty());
}

TEST_CASE("how many commits are judged one by one is for the caller to say") {
  Sending sending;
  sending.most_commits = 7;
  CHECK(sent_range({"b1", "c1", {"fork"}}, sending, {}).most_commits == 7);
}
