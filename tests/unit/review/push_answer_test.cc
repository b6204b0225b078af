// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push_answer.h"

#include "check/rule_table.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

check::Finding finding(const check::Rule& rule, const std::string& path) {
  return {.rule = rule.id, .path = path};
}

check::Finding bare(const std::string& path) {
  check::Finding one = finding(check::kLicenseMissing, path);
  one.fix = check::Fix{check::Fix::label, path};
  return one;
}

RefAnswer answer(std::vector<check::Finding> findings,
                 PushSide side = PushSide::sender, const LabelPlan& plan = {}) {
  RefVerdict verdict;
  verdict.verdict.findings = std::move(findings);
  return answer_on(verdict, side, plan);
}

const LabelPlan kHeaderForA = {{{"a.c", write::Action::header}}};
const std::string kId(40, 'a');

}  // namespace

TEST_CASE("what waits for approval may be pushed, and is not taken over") {
  const std::vector findings = {finding(check::kProtectedChanged, "legal.c")};
  CHECK_FALSE(answer(findings).stops);
  CHECK(answer(findings).shown[0].severity == check::Severity::warning);
  CHECK(answer(findings, PushSide::server).stops);
}

TEST_CASE("a push with a bare file is told the command that labels it") {
  const RefAnswer told = answer({bare("a.c")}, PushSide::server, kHeaderForA);
  CHECK(told.way_on.kind == WayOn::label);
  CHECK(told.way_on.step == LabelStep{{"a.c"}, {}});
  CHECK(told.way_on.left.empty());
}

TEST_CASE("what the command leaves is said, messages too") {
  const check::Finding notice = finding(check::kNoticeRemoved, "b.c");
  const check::Finding message = finding(check::kSignOffMissing, "");
  const RefAnswer told =
      answer({bare("a.c"), notice, message}, PushSide::sender, kHeaderForA);
  CHECK(told.way_on.kind == WayOn::label);
  CHECK(told.way_on.left == std::vector{notice, message});
}

TEST_CASE("where only messages are wrong, messages are to be corrected") {
  CHECK(answer({finding(check::kSignOffMissing, "")}).way_on.kind ==
        WayOn::messages);
  CHECK(answer({finding(check::kSignOffMissing, ""),
                finding(check::kNoticeRemoved, "b.c")})
            .way_on.kind == WayOn::by_hand);
}

TEST_CASE("of many findings those that stop the push are shown first") {
  std::vector<check::Finding> findings(
      kMostShown, finding(check::kTextUnused, "LICENSES/MIT.txt"));
  for (check::Finding& one : findings) one.severity = check::Severity::warning;
  findings.push_back(bare("z.c"));
  const RefAnswer told = answer(findings);
  CHECK(told.count == kMostShown + 1);
  CHECK(told.shown.size() == kMostShown);
  CHECK(told.shown.front() == bare("z.c"));
}

TEST_CASE("a push option asks to skip the checks, with a reason") {
  CHECK(skip_reason({"ci.skip", "tgpl.skipped=x"}) == std::nullopt);
  CHECK(skip_reason({"tgpl.skip"}) == "");
  CHECK(skip_reason({"ci.skip", "tgpl.skip= an import "}) == "an import");
}

TEST_CASE("a server understands updates whose ids are ids, and all of them") {
  CHECK(are_understood({{"refs/heads/main", "", kId}}, 1));
  CHECK_FALSE(are_understood({{"refs/heads/main", "", kId}}, 2));
  CHECK_FALSE(are_understood({{"refs/heads/main", "", "HEAD"}}, 1));
}
