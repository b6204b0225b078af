// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"
#include "check/suppression.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_unused(
    const std::vector<UnusedSuppression>& suppressions) {
  std::vector<Finding> findings;
  for (const UnusedSuppression& one : suppressions) {
    findings.push_back({.path = one.source,
                        .line = one.line,
                        .message = cat({"suppression of ", quote(one.rule),
                                        " matches no finding"}),
                        .advice = "remove it, or move it to the finding",
                        .subject = one.rule});
  }
  return findings;
}

}  // namespace

constinit const Rule kSuppressionUnused = {
    "suppression-unused",
    Severity::warning,
    "a suppression suppresses nothing",
    {.why = R"(A suppression without a finding would hide the next finding. Its
finding was fixed, or is no longer in the line of the comment or in the
line after it. Only complete checks report this, and only for rules
that are not off.)",
     .fix = R"(Remove the suppression, or move it to the finding.)"},
    nullptr,
    nullptr,
    judge_unused};

}  // namespace tgpl::check
