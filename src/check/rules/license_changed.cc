// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license_changed(const StateDiff& diff) {
  return findings_on_shift(diff, spdx::Shift::replaced, "changed");
}

}  // namespace

constinit const Rule kLicenseChanged = {
    "license-changed",
    Severity::error,
    "a change puts a file under another licence",
    "A licence is what its holders gave. Who puts a file under another one\n"
    "needs all of them. This rule finds files whose licence, before and after\n"
    "a change, are neither the same nor one a part of the other.\n"
    "\n"
    "It is a warning where all notices of the file name holders that\n"
    "TGPL.toml names too, and before a commit, whose message is not there "
    "yet.\n"
    "\n"
    "To mend it: restore the licence; or, if every holder agreed, have the\n"
    "commit approved, with the trailer 'Licensing-Approved-by: NAME "
    "<ADDRESS>'\n"
    "of somebody among 'approvers' in [policy] of TGPL.toml.\n",
    nullptr,
    judge_license_changed};

}  // namespace tgpl::check
