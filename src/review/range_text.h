/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A range of commits as the user writes it.
#pragma once

#include <string>

#include "base/error.h"
#include "git/session.h"
#include "review/range.h"

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

/// Judges a range of commits. For a merge, only what differs from all of its
/// parents. The whole change is that from the merge base of `base` and `head`.
/// Throws Error(repository) if git fails.
RangeVerdict judge_range(git::Session& session, const Range& range,
                         const check::RuleChoice& choice = {});

/// Throws the error for a shallow clone that lacks commits of the range.
[[noreturn]] void miss_history(const Range& range);

}  // namespace tgpl::review
