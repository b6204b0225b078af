// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license_narrowed(const StateDiff& diff) {
  return findings_on_shift(diff, spdx::Shift::narrowed, "was narrowed");
}

}  // namespace

constinit const Rule kLicenseNarrowed = {
    "license-narrowed",
    Severity::error,
    "a change takes a choice of licence away",
    "From 'A OR B' to 'A', from 'A' to 'A AND B', from 'X-or-later' to\n"
    "'X-only': whoever gets the file may do less with it than before. "
    "Choosing\n"
    "one of several licences is often allowed, but taking the others away "
    "from\n"
    "everybody else is for the holders.\n"
    "\n"
    "To mend it: as for license-changed.\n",
    nullptr,
    judge_license_narrowed};

}  // namespace tgpl::check
