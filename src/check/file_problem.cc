// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/file_problem.h"

#include "base/text.h"

namespace tgpl::check {

std::string subject_in(std::string_view text, int line) {
  int number = 0;
  for (const Line& one : split_lines(text)) {
    if (++number == line)
      return std::string(trim(one.text.substr(0, one.text.find('='))));
  }
  return "";
}

std::vector<Finding> findings_for(const std::vector<FileProblem>& problems) {
  std::vector<Finding> findings;
  for (const FileProblem& problem : problems) {
    findings.push_back(
        {.severity = problem.warning ? Severity::warning : Severity::error,
         .path = problem.path,
         .line = problem.diagnostic.line,
         .column = problem.diagnostic.column,
         .message = problem.diagnostic.message,
         .advice = problem.diagnostic.hint,
         .subject = problem.subject});
  }
  return findings;
}

}  // namespace tgpl::check
