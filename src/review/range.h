/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a range of commits: findings on the whole change, with the
// commit that caused each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "check/judge.h"
#include "git/session.h"

namespace tgpl::review {

struct Range {
  std::string base;  ///< full commit ids
  std::string head;
};

struct RangeWords {
  std::string base;  ///< revisions; "" = HEAD
  std::string head;
  bool from_fork = false;  ///< "A...B": from the merge base
};

/// Throws Error(usage) if it is neither "A..B" nor "A...B".
RangeWords split_range(const std::string& text);

/// Whether the clone is shallow.
enum class Depth { whole, cut };

/// The error for a missing commit, with the command that fetches it.
Error missing_commit(const std::string& revision, Depth depth);

/// Resolves "A..B", or "A...B" from the merge base; a missing side is HEAD.
/// Throws Error(usage) for any other form, Error(repository) if a commit does
/// not exist.
Range parse_range(git::Session& session, const std::string& text);

/// Which change to judge as a whole, and which commits may have caused it.
struct RangeQuery {
  std::string base;  ///< a commit; "" = compare with the empty tree
  std::string head;
  /// Commits to leave out when judging one by one; see git::list_commits().
  std::vector<std::string> without;
  /// Of the remaining commits, those to leave out when judging messages;
  /// absent: all messages are judged.
  std::optional<std::vector<std::string>> fresh_without{};
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
  std::vector<check::Finding> mended;
  std::size_t files = 0;
  std::size_t commits = 0;
  bool one_by_one = true;  ///< false if there were too many commits
  std::size_t existing_findings = 0;
  std::size_t approved = 0;  ///< findings that were approved
  std::vector<check::Suppressed> suppressed;
  std::size_t known = 0;  ///< findings in the baseline
};

/// Judges a range of commits. For a merge, only what differs from all of its
/// parents. The whole change is that from the merge base of `base` and `head`.
/// Throws Error(repository) if git fails.
RangeVerdict judge_range(git::Session& session, const Range& range,
                         const check::RuleChoice& choice = {});

RangeVerdict judge_range(git::Session& session, const RangeQuery& query,
                         const check::RuleChoice& choice = {});

}  // namespace tgpl::review
