/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a single commit: what it changes compared with its parents.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "check/commit_message.h"
#include "check/judge.h"
#include "check/state_diff.h"
#include "review/blame.h"
#include "review/history.h"

namespace tgpl::review {

check::CommitMessage message_of(const git::RangeCommit& commit);

/// The values of the approval trailers of a commit.
std::vector<std::string> approvals_in(const git::RangeCommit& commit);

/// The policy and the baseline of the first of these commits that has a
/// TGPL.toml; nullptr if none has.
std::shared_ptr<const check::PolicyInForce> policy_in_force(
    History& history, const std::vector<std::string>& judges);

/// The values of the approval trailers of a commit that count.
using ApprovalsOf =
    std::function<std::vector<std::string>(const git::RangeCommit&)>;

class CommitJudge {
 public:
  /// All of them must outlive the judge. `facts` lacks only the paths.
  CommitJudge(History& history, const check::ChangeFacts& facts,
              const check::RuleChoice& choice, ApprovalsOf approvals)
      : history_(history),
        facts_(facts),
        choice_(choice),
        approvals_(std::move(approvals)) {}

  /// The changes of the commit must be read. For a merge, returns the findings
  /// in the comparison with every parent.
  CommitFindings verdict_on(const git::RangeCommit& commit) const;

 private:
  CommitFindings compare(const tree::Tree& before, const tree::Tree& after,
                         const std::vector<git::ChangedPath>& changes,
                         const git::RangeCommit& commit) const;
  CommitFindings verdict_on_merge(const git::RangeCommit& commit) const;

  History& history_;
  const check::ChangeFacts& facts_;
  const check::RuleChoice& choice_;
  ApprovalsOf approvals_;
};

}  // namespace tgpl::review
