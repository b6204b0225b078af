// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_dep5(const LicensingState& state) {
  if (!state.has_dep5) return {};
  return {{.path = std::string(reuse::kDep5Path),
           .message = "deprecated file: use REUSE.toml instead",
           .advice = "run 'reuse convert-dep5' (reuse 4 or newer)"}};
}

}  // namespace

constinit const Rule kDep5Deprecated = {
    "dep5-deprecated",
    Severity::off,
    "the project uses .reuse/dep5",
    {.why =
         R"(REUSE 3.3 still reads .reuse/dep5, but expects that a later version
will not. REUSE.toml replaces it.)",
     .severity = R"(Enable the rule in [policy.severity].)",
     .fix = R"(With version 4 or newer of the reuse tool:

    reuse convert-dep5)"},
    judge_dep5};

}  // namespace tgpl::check
