// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_slips(const Said& said) {
  std::vector<Finding> findings;
  for (const header::Slip& slip : said.slips) {
    if (slip.kind != header::Slip::ignore_unclosed) continue;
    findings.push_back(
        {.line = slip.line,
         .message = "the ignored block that begins here has no end",
         .advice = "put the closing mark behind what is to be ignored"});
  }
  return findings;
}

JudgeSaid judge_ignored_blocks(const LicensingState&, const SaidTable&) {
  return judge_slips;
}

}  // namespace

// REUSE-IgnoreStart: the marks below are examples.
constinit const Rule kIgnoreUnclosed = {
    "ignore-unclosed", Severity::warning, "an ignored block is never closed",
    "What stands between 'REUSE-IgnoreStart' and 'REUSE-IgnoreEnd' is not\n"
    "licensing information (REUSE Specification 3.3, \"Ignore block\"). "
    "Without\n"
    "the end everything to the end of the file is ignored, what is added\n"
    "there later, too.\n"
    "\n"
    "To mend it: put 'REUSE-IgnoreEnd' into a comment behind the block.\n",
    judge_ignored_blocks};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
