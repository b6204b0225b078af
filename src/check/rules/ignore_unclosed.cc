// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_tag_errors(const Statements& statements) {
  std::vector<Finding> findings;
  for (const header::TagError& tag_error : statements.tag_errors) {
    if (tag_error.kind != header::TagError::ignore_unclosed) continue;
    findings.push_back(
        {.line = tag_error.line,
         .message = "the ignored block that begins here has no end",
         .advice = "put the closing mark behind what is to be ignored"});
  }
  return findings;
}

JudgeStatements judge_ignored_blocks(const LicensingState&,
                                     const StatementTable&) {
  return judge_tag_errors;
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
