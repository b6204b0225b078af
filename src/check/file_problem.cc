// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/file_problem.h"

namespace tgpl::check {

std::vector<Finding> findings_for(const std::vector<FileProblem>& problems) {
  std::vector<Finding> findings;
  for (const FileProblem& problem : problems) {
    findings.push_back(
        {.severity = problem.warning ? Severity::warning : Severity::error,
         .path = problem.path,
         .line = problem.diagnostic.line,
         .column = problem.diagnostic.column,
         .message = problem.diagnostic.message,
         .advice = problem.diagnostic.hint});
  }
  return findings;
}

}  // namespace tgpl::check
