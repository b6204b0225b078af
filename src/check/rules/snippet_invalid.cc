// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

// The tags are split so that this file does not contain them itself.
constexpr const char* kTagMessage =
    "'SPDX-"
    "FileCopyrightText' inside a snippet";
constexpr const char* kTagAdvice =
    "use 'SPDX-"
    "SnippetCopyrightText' inside a snippet";

/// The finding on a tag error; without a message if another rule reports it.
Finding finding_for(const header::TagError& tag_error) {
  switch (tag_error.kind) {
    case header::TagError::file_tag_in_snippet:
      return {.message = kTagMessage, .advice = kTagAdvice, .subject = "tag"};
    case header::TagError::snippet_incomplete:
      return {.severity = Severity::warning,
              .message = "snippet without licence or copyright information",
              .advice = "add both to the snippet",
              .subject = "incomplete"};
    case header::TagError::snippet_unclosed:
      return {.message = "'SPDX-SnippetBegin' without 'SPDX-SnippetEnd'",
              .advice = "add 'SPDX-SnippetEnd' after the snippet",
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

// REUSE-IgnoreStart: the tags below are examples.
constinit const Rule kSnippetInvalid = {
    "snippet-invalid",
    Severity::error,
    "an SPDX snippet is not well-formed",
    {.why = R"(A part of a file under a different licence goes between
'SPDX-SnippetBegin' and 'SPDX-SnippetEnd' (REUSE 3.3, "In-line Snippet
comments"). Without the end tag the snippet extends to the end of the
file. Its notices begin with 'SPDX-SnippetCopyrightText', so that
nobody takes them for those of the file.)",
     .severity =
         R"(A warning if the snippet only lacks licence or copyright information.)",
     .fix = R"(Correct the tag, or add the end tag.)",
     .example = R"(good:  SPDX-SnippetBegin
       SPDX-SnippetCopyrightText: 2020 Jane Doe <jane@example.org>
       SPDX-License-Identifier: MIT
       SPDX-SnippetEnd)"},
    judge_snippets};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
