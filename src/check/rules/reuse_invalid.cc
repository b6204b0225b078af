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
    "reuse-invalid", Severity::error, "REUSE.toml or .reuse/dep5 is not valid",
    "REUSE.toml (or the older .reuse/dep5) gives licence and holder of files\n"
    "that cannot carry a comment. What is wrong in it hides the licence of\n"
    "all the files it covers (REUSE Specification 3.3, \"REUSE.toml\").\n",
    judge_reuse_files};

}  // namespace tgpl::check
