// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license_narrowed(const StateDiff& diff) {
  return findings_on_shift(diff, spdx::Shift::narrowed, "narrowed");
}

}  // namespace

constinit const Rule kLicenseNarrowed = {
    "license-narrowed",
    Severity::error,
    "a change removes a choice of licence",
    {.why =
         R"(From 'A OR B' to 'A', from 'A' to 'A AND B', or from 'X-or-later' to
'X-only': recipients may do less with the file than before. Choosing
one of several licences is often allowed. Removing the others for
everybody is up to the copyright holders.)",
     .severity = R"(A warning where license-changed would be one.)",
     .fix = R"(As for license-changed.)"},
    nullptr,
    judge_license_narrowed};

}  // namespace tgpl::check
