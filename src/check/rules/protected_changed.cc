// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/approval.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_protected(const StateDiff& diff) {
  std::vector<Finding> findings;
  // Staged changes have no message yet that could approve them.
  if (!diff.facts.approvals) return findings;
  for (const std::string& path : protected_paths(diff)) {
    findings.push_back({.path = path,
                        .message = "a protected file changes without approval",
                        .advice = approval_advice(diff)});
  }
  return findings;
}

}  // namespace

constinit const Rule kProtectedChanged = {
    "protected-changed",
    Severity::error,
    "a protected file changes without approval",
    "What 'protect' in [policy] of TGPL.toml names, such as the licence texts\n"
    "or TGPL.toml itself, changes only with the approval of somebody whom\n"
    "'approvers' names; where there is no such list, of a [[holder]] that has\n"
    "an address. The commit says so in a trailer:\n"
    "\n"
    "    Licensing-Approved-by: Ada Example <ada@example.org>\n"
    "\n"
    "It is the policy before the change that counts: no change unlocks "
    "itself.\n"
    "A trailer is the word of who made the commit; where that is not enough,\n"
    "let the forge ask for a review too. Before a commit, with --staged and "
    "in\n"
    "the pre-commit hook, there is no message yet: you are told what it "
    "needs.\n"
    "\n"
    "To mend it: git commit --amend --trailer 'Licensing-Approved-by: ...'\n",
    nullptr,
    judge_protected};

}  // namespace tgpl::check
