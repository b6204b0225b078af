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
    "reuse-path-dead", Severity::warning,
    "a path in REUSE.toml matches no file",
    "A path in REUSE.toml should match one or more files (REUSE Specification\n"
    "3.3, \"REUSE.toml\"). One that matches none is misspelt, or what is left\n"
    "of files that were removed or renamed; the renamed ones may now be\n"
    "without a licence. Paths in .reuse/dep5 are judged, too.\n",
    judge_paths};

}  // namespace tgpl::check
