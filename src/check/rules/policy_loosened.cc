// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/approval.h"
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
         .advice = approval_advice(diff),
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
         R"(What the project requires is in TGPL.toml: [policy], the holders, and the
scopes with 'ours = false'. The baseline and suppression comments accept
findings. If a change makes any of them require less, it is not checked
by that itself, but the next change is. So each such difference is a
finding: a file becomes excluded, a rule less severe or a path
unprotected; an approver or a holder is added; a sign-off or trailer is
no longer required; the baseline or a comment accepts one more finding;
TGPL.toml is removed or becomes invalid.)",
     .severity =
         R"(A warning, except where a server checks a push. Then it is an error.)",
     .fix =
         R"(Restore the policy, or get approval as described in protected-changed.)"},
    nullptr,
    judge_policy};

}  // namespace tgpl::check
