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
    "baseline-invalid",
    Severity::error,
    ".tgpl/baseline cannot be read",
    {.why =
         R"(The baseline lists existing findings, which 'git tgpl check' does not
report again. Each line holds a rule, a count and a path. A line of any
other form, such as a conflict marker, is reported. The other lines
still apply.)",
     .fix =
         R"(Resolve the conflict, or write the file again with 'git tgpl check
--write-baseline' and review the diff.)"},
    judge_baseline};

}  // namespace tgpl::check
