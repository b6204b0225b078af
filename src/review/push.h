/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a push, ref by ref: on the commits that the other side does
// not have yet, and on what they make of the ref in sum.
#pragma once

#include <string>
#include <vector>

#include "git/ref_update.h"
#include "review/range.h"

namespace tgpl::review {

struct PushQuery {
  std::vector<git::RefUpdate> updates;
  /// What the other side has, in words for `git log`: "--not", "--all".
  std::vector<std::string> known;
  std::size_t most_commits = 0;  ///< see RangeQuery
  /// Also of a ref that is there already, only what new commits bring counts:
  /// who sends on what others did does not answer for it.
  bool only_new = false;
};

enum class RefOutcome {
  judged,
  deleted,
  nothing_new,  ///< every commit was there before
  no_terms,     ///< no TGPL.toml on either side: not set up
  not_ours,     ///< notes, our own refs, and what is no commit
};

struct RefVerdict {
  git::RefUpdate update;
  RefOutcome outcome = RefOutcome::judged;
  std::string base{};  ///< the commit that the sum starts from; "" = none
  std::string head{};  ///< the commit that the ref has then
  bool removes_terms = false;
  RangeVerdict verdict{};
};

/// Words for `git log` on a server, for the commits that were judged when they
/// came in: not those of refs that are not judged, nor of hidden ones.
std::vector<std::string> judged_here();

/// The same where a push starts: what the other side has, by what it says
/// itself, and what any remote has, since that was judged where it was made.
std::vector<std::string> known_outside(
    git::Session& session, const std::vector<git::RefUpdate>& updates);

/// In the order of the updates. What an earlier one brings is not judged again
/// for a later one.
std::vector<RefVerdict> judge_push(git::Session& session,
                                   const PushQuery& query);

/// [policy] as `revision` has it; the default one where it has none.
terms::Policy policy_at(git::Session& session, const std::string& revision);

}  // namespace tgpl::review
