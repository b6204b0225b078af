// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_dep5(const LicensingState& state) {
  if (!state.has_dep5) return {};
  return {{.path = std::string(reuse::kDep5Path),
           .message = "the file is deprecated: REUSE.toml takes its place",
           .advice = "reuse convert-dep5"}};
}

}  // namespace

constinit const Rule kDep5Deprecated = {
    "dep5-deprecated", Severity::off, "the project has .reuse/dep5",
    "REUSE Specification 3.3 still reads .reuse/dep5, and expects that a "
    "later\n"
    "version will not. REUSE.toml says the same; 'reuse convert-dep5' writes\n"
    "it.\n"
    "\n"
    "This rule is off unless [policy.severity] asks for it.\n",
    judge_dep5};

}  // namespace tgpl::check
