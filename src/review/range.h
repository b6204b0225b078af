/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a range of commits: findings on the whole change, with the
// commit that caused each.
#pragma once

#include <string>
#include <vector>

#include "check/judge.h"
#include "review/commit_judge.h"

namespace tgpl::review {

/// Which change to judge as a whole, and which commits may have caused it.
struct RangeQuery {
  std::string base;  ///< a commit; "" = compare with the empty tree
  std::string head;
  /// Commits to leave out when judging one by one, and when judging messages;
  /// see git::list_commits().
  std::vector<std::string> without;
  /// The first of these commits that has a TGPL.toml judges the change, with
  /// its policy and baseline. If none has, each tree is judged by its own.
  std::vector<std::string> judges{};
  /// Absent: every approval trailer counts.
  ApprovalsOf approvals{};
  bool on_server = false;
  /// Report only findings that one of the commits caused, because `base` is
  /// only one of several commits from which the range starts.
  bool only_brought = false;
  /// Maximum number of commits to judge one by one; 0: no limit.
  std::size_t most_commits = 0;
};

struct RangeVerdict {
  /// Findings on the whole change. A message starts with the commit that caused
  /// it, if known.
  std::vector<check::Finding> findings;
  /// Findings on single commits that a later one fixed, in the same form.
  std::vector<check::Finding> fixed_later;
  std::size_t files = 0;
  std::size_t commits = 0;
  bool one_by_one = true;  ///< false if there were too many commits
  std::size_t existing_findings = 0;
  std::size_t approved = 0;  ///< findings that were approved
  std::vector<check::Suppressed> suppressed;
  std::size_t known = 0;  ///< findings in the baseline
};

/// Judges a range of commits, one by one and as a whole. For a merge, only what
/// differs from all of its parents. Throws Error(repository) if git fails.
RangeVerdict judge_range(History& history, const RangeQuery& query,
                         const check::RuleChoice& choice = {});

}  // namespace tgpl::review
