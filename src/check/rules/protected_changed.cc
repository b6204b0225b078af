// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/protected_paths.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_protected(const StateDiff& diff) {
  std::vector<Finding> findings;
  // Staged changes have no message yet that could approve them.
  if (!diff.facts.approvals) return findings;
  for (const std::string& path : protected_paths(diff)) {
    findings.push_back(
        {.path = path, .message = "protected file changed without approval"});
  }
  return findings;
}

}  // namespace

constinit const Rule kProtectedChanged = {
    "protected-changed",
    Severity::error,
    "a protected file changes without approval",
    {.why = R"(Files that 'protect' in [policy] of TGPL.toml names, such as the
licence texts, change only with approval. If 'approvers' is written but
not 'protect', these are the files that decide how the project is
checked: TGPL.toml, .tgpl/, LICENSES/ and LICENSE, and what REUSE.toml
says about existing files. A person in 'approvers' has to approve;
without such a list, a [[holder]] with an e-mail address. The commit
records it in a trailer:

    Licensing-Approved-by: Ada Example <ada@example.org>

The policy in force before the change applies. Anybody can write such a
trailer. A server counts only approvals that it can verify, see
tgpl-hooks(7); elsewhere, require a review on the forge too. With
'--staged' and in the pre-commit hook there is no commit message yet,
so git-tgpl only prints the trailer that is needed.)",
     .fix = R"(Restore the file, or get approval and commit with the trailer:

    git commit --trailer 'Licensing-Approved-by: NAME <EMAIL>'

If you have already committed, use 'git commit --amend' with it.)"},
    nullptr,
    judge_protected};

}  // namespace tgpl::check
