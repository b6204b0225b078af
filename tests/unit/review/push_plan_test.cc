// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push_plan.h"

#include "support/catch.h"

using namespace tgpl::review;

namespace {

using Words = std::vector<std::string>;

UpdateFacts update(const std::string& before, bool fast_forward = false) {
  UpdateFacts facts;
  facts.before = before;
  facts.after = "after";
  facts.fast_forward = fast_forward;
  facts.main = "main";
  facts.base = before.empty() ? "base" : "";
  return facts;
}

}  // namespace

TEST_CASE("a fast-forward is compared with and judged by what was before") {
  const UpdatePlan plan = plan_update(update("before", true));
  CHECK(plan.move == Move::fast_forward);
  CHECK(plan.base == "before");
  CHECK(plan.head == "after");
  CHECK(plan.judges == Words{"before", "main"});
  CHECK(plan.without == "before");
}

TEST_CASE("a forced update is, too: no common history is asked for") {
  const UpdatePlan plan = plan_update(update("before"));
  CHECK(plan.move == Move::forced);
  CHECK(plan.base == "before");
  CHECK(plan.judges == Words{"before", "main"});
  CHECK(plan.without == "before");
}

TEST_CASE("a new ref is judged by the main branch, from where it left that") {
  const UpdatePlan plan = plan_update(update(""));
  CHECK(plan.move == Move::created);
  CHECK(plan.base == "base");
  CHECK(plan.judges == Words{"main"});
  CHECK(plan.without == "main");
}

TEST_CASE("a new ref without common history is compared with the empty tree") {
  UpdateFacts facts = update("");
  facts.base.clear();
  const UpdatePlan plan = plan_update(facts);
  CHECK(plan.base.empty());
  CHECK(plan.judges == Words{"main"});
}

TEST_CASE("the first push is judged as a whole, by its own policy") {
  UpdateFacts facts = update("");
  facts.main.clear();
  facts.base.clear();
  const UpdatePlan plan = plan_update(facts);
  CHECK(plan.move == Move::first);
  CHECK(plan.base.empty());
  CHECK(plan.judges.empty());
  CHECK(plan.without.empty());
}

TEST_CASE("refs of notes and of this program contain no files to judge") {
  CHECK(kind_of({}, "refs/heads/main") == RefKind::project);
  CHECK(kind_of({}, "refs/tags/v1") == RefKind::project);
  CHECK(kind_of({}, "refs/notes/commits") == RefKind::aside);
  CHECK(kind_of({}, "refs/tgpl/audit") == RefKind::aside);
  CHECK(kind_of({}, "refs/tgpl/terms") == RefKind::published);
  CHECK(kind_of({}, "refs/heads/tgpl/terms") == RefKind::published);
}

TEST_CASE("tgpl.judgedRefs names what is judged, or with '!' what is not") {
  CHECK(is_judged({}, "refs/heads/x"));
  CHECK(is_judged({"refs/heads/*"}, "refs/heads/x"));
  CHECK_FALSE(is_judged({"refs/heads/*"}, "refs/tags/x"));
  const Words without_pages = {"!refs/heads/gh-pages"};
  CHECK(is_judged(without_pages, "refs/tags/x"));
  CHECK_FALSE(is_judged(without_pages, "refs/heads/gh-pages"));
  const Words some = {"refs/heads/**", "!refs/heads/user/**",
                      "refs/heads/user/ada"};
  CHECK_FALSE(is_judged(some, "refs/heads/user/lin"));
  CHECK(is_judged(some, "refs/heads/user/ada"));
}

TEST_CASE("the main branch is that of HEAD, or else one that exists") {
  const Words branches = {"refs/heads/dev", "refs/heads/main"};
  CHECK(main_branch("refs/heads/dev", branches) == "refs/heads/dev");
  CHECK(main_branch("refs/heads/none", branches) == "refs/heads/main");
  CHECK(main_branch(std::nullopt, {"refs/heads/a", "refs/heads/b"}) ==
        "refs/heads/a");
  CHECK(main_branch("refs/heads/main", {}) == std::nullopt);
}
