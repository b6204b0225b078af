// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license_widened(const StateDiff& diff) {
  return findings_on_shift(diff, spdx::Shift::widened, "widened");
}

}  // namespace

constinit const Rule kLicenseWidened = {
    "license-widened",
    Severity::error,
    "a change adds a choice of licence",
    {.why =
         R"(From 'A' to 'A OR B', or from 'X-only' to 'X-or-later': the file is
offered on terms that its holders did not grant. With a training
copyleft, a second choice is a way around its conditions.)",
     .severity = R"(A warning where license-changed would be one.)",
     .fix = R"(As for license-changed.)"},
    nullptr,
    judge_license_widened};

}  // namespace tgpl::check
