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
    "a change removes a notice from a file",
    "Whoever passes a file on keeps the copyright notices in it: nearly every\n"
    "licence asks for that. A notice is gone if the file is still there, or "
    "has\n"
    "another name, and none of the places that may speak for it has the "
    "notice:\n"
    "the file, FILE.license, REUSE.toml. Where the file goes, it may go too.\n"
    "\n"
    "It is a warning where the notice names a holder that TGPL.toml names "
    "too,\n"
    "and in files that are not ours.\n"
    "\n"
    "To mend it: put the notice back; or, if nothing of its holder is left in\n"
    "the file, or the holder agreed, have the commit approved as for\n"
    "license-changed.\n",
    nullptr,
    judge_notices};

}  // namespace tgpl::check
