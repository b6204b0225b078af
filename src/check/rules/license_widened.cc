// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license_widened(const StateDiff& diff) {
  return findings_on_shift(diff, spdx::Shift::widened, "was widened");
}

}  // namespace

constinit const Rule kLicenseWidened = {
    "license-widened",
    Severity::error,
    "a change adds a choice of licence",
    "From 'A' to 'A OR B', from 'X-only' to 'X-or-later': the file is offered\n"
    "on terms that its holders did not give. With a training copyleft, a "
    "second\n"
    "choice is a way around its conditions.\n"
    "\n"
    "To mend it: as for license-changed.\n",
    nullptr,
    judge_license_widened};

}  // namespace tgpl::check
