// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_loss.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_notices(const StateDiff& diff) {
  return findings_on_notices(diff, NoticeLoss::altered);
}

}  // namespace

constinit const Rule kNoticeAltered = {
    "notice-altered",
    Severity::error,
    "a change alters a copyright notice",
    {.why =
         R"(Nearly every licence requires that copyright notices are preserved as
their holders wrote them. A different name, an earlier last year and a
removed e-mail address are alterations. More years of the same holder,
or a different word for copyright, are not.)",
     .severity =
         R"(A warning if the notice names a holder of TGPL.toml, and in third-party
files.)",
     .fix =
         R"(Restore the notice. If its holder agreed, get approval as described in
protected-changed.)"},
    nullptr,
    judge_notices};

}  // namespace tgpl::check
