// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_tag_errors(const Statements& statements) {
  std::vector<Finding> findings;
  for (const header::TagError& tag_error : statements.tag_errors) {
    if (tag_error.kind != header::TagError::ignore_unclosed) continue;
    findings.push_back({.line = tag_error.line,
                        .message = "'REUSE-"
                                   "IgnoreStart' without 'REUSE-"
                                   "IgnoreEnd'",
                        .advice = "add the end tag after the block"});
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
    "ignore-unclosed",
    Severity::warning,
    "an ignore block is never closed",
    {.why =
         R"(Tags between 'REUSE-IgnoreStart' and 'REUSE-IgnoreEnd' are not licence
information (REUSE 3.3, "Ignore block"). Without the end tag everything
to the end of the file is ignored, including what is added later. A tag
inside a line of text is not checked.)",
     .fix = R"(Add a comment with 'REUSE-IgnoreEnd' after the block.)"},
    judge_ignored_blocks};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
