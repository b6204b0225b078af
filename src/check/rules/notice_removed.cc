// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_loss.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_notices(const StateDiff& diff) {
  return findings_on_notices(diff, NoticeLoss::removed);
}

}  // namespace

constinit const Rule kNoticeRemoved = {
    "notice-removed",
    Severity::error,
    "a change removes a copyright notice",
    {.why =
         R"(Nearly every licence requires that a copy of a file keeps its copyright
notices. A notice counts as removed if the file still exists, perhaps
under a new name, and neither the file nor its '.license' file nor
REUSE.toml has the notice. If the file itself is removed, the notice
may go with it.)",
     .severity =
         R"(A warning if the notice names a holder of TGPL.toml, and in third-party
files.)",
     .fix =
         R"(Restore the notice. If nothing of its holder is left in the file, or
the holder agreed, get approval as described in protected-changed.)"},
    nullptr,
    judge_notices};

}  // namespace tgpl::check
