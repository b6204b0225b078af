// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/loosening.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_policy(const StateDiff& diff) {
  std::vector<Finding> findings;
  for (const Loosening& loosening : loosenings(diff)) {
    findings.push_back(
        {.severity = diff.facts.on_server ? Severity::error : Severity::warning,
         .path = loosening.path,
         .line = loosening.line,
         .message = loosening.message,
         .subject = loosening.subject});
  }
  return findings;
}

}  // namespace

constinit const Rule kPolicyLoosened = {
    "policy-loosened",
    Severity::error,
    "a change loosens the policy that later changes are checked by",
    {.why =
         R"(TGPL.toml says what the project requires: in [policy], in its holders,
and in the scopes with 'ours = false'. The baseline and suppression
comments accept findings. A change that makes any of these require less
is still checked by the policy before it, but later changes are not.
Reported are: a path that is excluded or no longer protected; a lower
severity; a new approver or holder; a sign-off or trailer that is no
longer required; findings added to the baseline; a new suppression
comment; a TGPL.toml that is removed or invalid.)",
     .severity =
         R"(A warning in a clone, an error where a server checks a push.)",
     .fix =
         R"(Restore the policy, or get approval as described in protected-changed.)"},
    nullptr,
    judge_policy};

}  // namespace tgpl::check
