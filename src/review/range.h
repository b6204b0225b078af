/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a range of commits: what is wrong in sum, and which commit
// brought it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/judge.h"
#include "git/session.h"

namespace tgpl::review {

struct Range {
  std::string base;  ///< full ids of commits
  std::string head;
};

/// "A..B", or "A...B" from where both part; an absent side is HEAD. Throws
/// Error(usage) if it is neither, Error(repository) where a commit is missing,
/// with what to do in a shallow clone.
Range parse_range(git::Session& session, const std::string& text);

/// What to judge in sum, and which commits may have brought it.
struct RangeQuery {
  std::string base;  ///< a commit; "" = nothing was there before
  std::string head;
  /// As for git::list_commits(): the commits that are judged one by one.
  std::vector<std::string> without;
  /// Those of them whose messages are judged; all if absent.
  std::optional<std::vector<std::string>> fresh_without{};
  /// Only what one of the commits brought counts: `base` is but one of several
  /// commits where they left what was there.
  bool only_brought = false;
  /// More commits than this are not judged one by one; 0: no limit.
  std::size_t most_commits = 0;
};

struct RangeVerdict {
  /// In sum. A message starts with the commit that brought it, where one did.
  std::vector<check::Finding> findings;
  /// Of a single commit, and mended by a later one; the same form.
  std::vector<check::Finding> mended;
  std::size_t files = 0;
  std::size_t commits = 0;
  bool one_by_one = true;  ///< false where they were too many for that
  std::size_t existing_findings = 0;
  std::size_t approved = 0;  ///< findings that an approval let pass
  std::vector<check::Suppressed> suppressed;
  std::size_t known = 0;  ///< by the baseline
};

/// A merge is judged by what it has and none of its parents. The sum is that
/// from where `head` left `base`.
RangeVerdict judge_range(git::Session& session, const Range& range,
                         const check::RuleChoice& choice = {});

RangeVerdict judge_range(git::Session& session, const RangeQuery& query,
                         const check::RuleChoice& choice = {});

}  // namespace tgpl::review
