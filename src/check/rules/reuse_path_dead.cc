// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_paths(const LicensingState& state) {
  if (state.partial) return {};
  return findings_for(state.dead_paths);
}

}  // namespace

constinit const Rule kReusePathDead = {
    "reuse-path-dead",
    Severity::warning,
    "a path in REUSE.toml matches no file",
    {.why = R"(A path in REUSE.toml should match at least one file (REUSE 3.3,
"REUSE.toml"). A path that matches none is misspelt, or its files were
removed or renamed. Renamed files may now lack a licence. Paths in
.reuse/dep5 are checked too. Ignored files may be named. Nothing is
reported if only a part of the tree is checked.)",
     .fix = R"(Correct or remove the path.)"},
    judge_paths};

}  // namespace tgpl::check
