// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_reuse_files(const LicensingState& state) {
  return findings_for(state.reuse_problems);
}

}  // namespace

constinit const Rule kReuseInvalid = {
    "reuse-invalid",
    Severity::error,
    "REUSE.toml or .reuse/dep5 is not valid",
    {.why = R"(REUSE.toml, or the older .reuse/dep5, declares the licence and
copyright of files that cannot carry a comment. An error in it hides
the licence of every file that it covers (REUSE 3.3, "REUSE.toml"). A
project may have only one of the two.)",
     .severity = R"(A warning where the file is only doubtful.)",
     .fix = R"(Correct the line that the finding names.)"},
    judge_reuse_files};

}  // namespace tgpl::check
