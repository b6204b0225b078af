// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/check_verdict.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

const check::Finding kFinding = {.path = "a.c"};

}  // namespace

TEST_CASE("a check passes without findings, whatever is not shown") {
  check::Judgement judgement;
  judgement.suppressed.resize(1);
  judgement.known = 3;
  CHECK(verdict_on(judgement, SuppressedFindings::counted).passes);
  judgement.findings = {kFinding};
  CHECK_FALSE(verdict_on(judgement, SuppressedFindings::counted).passes);
}

TEST_CASE("a warning, too, lets no check pass") {
  check::Judgement judgement;
  judgement.findings = {kFinding};
  judgement.findings[0].severity = check::Severity::warning;
  CHECK_FALSE(verdict_on(judgement, SuppressedFindings::counted).passes);
}

TEST_CASE("what the report does not show is counted") {
  check::Judgement judgement;
  judgement.suppressed.resize(1);
  judgement.known = 3;
  judgement.removable = {{"license-missing", 2, "a.c"}};
  const NotShown left =
      verdict_on(judgement, SuppressedFindings::counted).not_shown;
  CHECK(left.suppressed == 1);
  CHECK(left.known == 3);
  CHECK(left.removable == judgement.removable);
}

TEST_CASE("what is listed as suppressed is not counted again") {
  check::Judgement judgement;
  judgement.suppressed.resize(1);
  CHECK(
      verdict_on(judgement, SuppressedFindings::listed).not_shown.suppressed ==
      0);
}

TEST_CASE("a fix that leaves a finding or fails would not pass") {
  write::Fixed fixed;
  CHECK(would_pass(fixed));
  fixed.reasons.push_back({"a.c", "not ours"});
  CHECK(would_pass(fixed));
  fixed.left = {kFinding};
  CHECK_FALSE(would_pass(fixed));
  fixed.left.clear();
  fixed.failures.push_back({"a.c", "cannot write", ""});
  CHECK_FALSE(would_pass(fixed));
}
