// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

// The tags are split so that this file does not contain them itself.
constexpr const char* kTagMessage =
    "a notice inside a snippet begins with SPDX-"
    "FileCopyrightText";
constexpr const char* kTagAdvice =
    "in a snippet it is SPDX-"
    "SnippetCopyrightText";

/// The finding on a tag error; without a message if another rule reports it.
Finding finding_for(const header::TagError& tag_error) {
  switch (tag_error.kind) {
    case header::TagError::file_tag_in_snippet:
      return {.message = kTagMessage, .advice = kTagAdvice, .subject = "tag"};
    case header::TagError::snippet_incomplete:
      return {.severity = Severity::warning,
              .message = "the snippet lacks its licence or its notice",
              .advice = "a snippet should say both",
              .subject = "incomplete"};
    case header::TagError::snippet_unclosed:
      return {.message = "the snippet that begins here has no end",
              .advice = "put SPDX-SnippetEnd behind it",
              .subject = "unclosed"};
    case header::TagError::ignore_unclosed:
      break;
  }
  return {};
}

std::vector<Finding> judge_tag_errors(const Statements& statements) {
  std::vector<Finding> findings;
  for (const header::TagError& tag_error : statements.tag_errors) {
    Finding finding = finding_for(tag_error);
    if (finding.message.empty()) continue;
    finding.line = tag_error.line;
    findings.push_back(std::move(finding));
  }
  return findings;
}

JudgeStatements judge_snippets(const LicensingState&, const StatementTable&) {
  return judge_tag_errors;
}

}  // namespace

constinit const Rule kSnippetInvalid = {
    "snippet-invalid", Severity::error, "an SPDX snippet is not well-formed",
    "A part of a file that is under another licence stands between\n"
    "'SPDX-SnippetBegin' and 'SPDX-SnippetEnd' (REUSE Specification 3.3,\n"
    "\"In-line Snippet comments\"). A snippet that is never closed takes the\n"
    "rest of the file with it. Its notices begin with\n"
    "'SPDX-SnippetCopyrightText', so that nobody takes them for the file's.\n"
    "A snippet that lacks its licence or its notice is a warning.\n",
    judge_snippets};

}  // namespace tgpl::check
