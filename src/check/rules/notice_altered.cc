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
    "a change alters a notice",
    "A copyright notice of somebody else stays as its holder wrote it: nearly\n"
    "every licence says so. Another name, an earlier end of the years, a\n"
    "dropped address are alterations. More years of the same holder are none,\n"
    "nor is another word for copyright.\n"
    "\n"
    "It is a warning where the notice names a holder that TGPL.toml names "
    "too,\n"
    "and in files that are not ours.\n"
    "\n"
    "To mend it: put the notice back; or, if its holder agreed, have the "
    "commit\n"
    "approved as for license-changed.\n",
    nullptr,
    judge_notices};

}  // namespace tgpl::check
