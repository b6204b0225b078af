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
                        .message = cat({"there is no finding of ",
                                        quote(one.rule), " to suppress here"}),
                        .advice = "remove what is no longer needed",
                        .subject = one.rule});
  }
  return findings;
}

}  // namespace

constinit const Rule kSuppressionUnused = {
    "suppression-unused",
    Severity::warning,
    "a suppression suppresses nothing",
    "A suppression that no longer has a finding to suppress would hide the\n"
    "next one. The finding was mended, or has moved away from the remark: it\n"
    "must stand in the line of the finding or in the one above it.\n"
    "\n"
    "Judged only where the whole tree is, and only for rules that are not "
    "off.\n"
    "\n"
    "To mend it: remove the suppression, or put it where the finding is.\n",
    nullptr,
    nullptr,
    judge_unused};

}  // namespace tgpl::check
