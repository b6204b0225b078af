// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_baseline(const LicensingState& state) {
  std::vector<FileProblem> problems;
  for (const Diagnostic& problem : state.baseline.problems)
    problems.push_back({std::string(reuse::kBaselinePath), problem});
  return findings_for(problems);
}

}  // namespace

constinit const Rule kBaselineInvalid = {
    "baseline-invalid", Severity::error, ".tgpl/baseline cannot be read",
    "The baseline lists findings that the project has known since it took the\n"
    "tool up; 'git tgpl check' reports only others. It is made by 'git tgpl\n"
    "check --write-baseline': a rule, a count and a path in each line, "
    "sorted.\n"
    "A line that is none, such as the mark of a conflict, is not guessed at.\n"
    "\n"
    "To mend it: solve the conflict, or write it again and look at the diff.\n",
    judge_baseline};

}  // namespace tgpl::check
