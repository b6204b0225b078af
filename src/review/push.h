/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a push, for each ref: on the new commits, and on the change of
// the ref as a whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "git/ref_update.h"
#include "review/range.h"

namespace tgpl::review {

struct PushQuery {
  std::vector<git::RefUpdate> updates;
  /// The commits that the receiver already has, as arguments of `git log`:
  /// "--not", "--all".
  std::vector<std::string> known;
  std::size_t most_commits = 0;  ///< see RangeQuery
  /// Judge only changes by new commits, also for an existing ref: a user who
  /// pushes commits of others does not answer for them.
  bool only_new = false;
};

enum class RefOutcome {
  judged,
  deleted,
  nothing_new,  ///< all commits are already known
  no_terms,     ///< no TGPL.toml before or after: not set up
  not_ours,     ///< notes, refs of this program, and refs to non-commits
};

struct RefVerdict {
  git::RefUpdate update;
  RefOutcome outcome = RefOutcome::judged;
  std::string base{};  ///< commit from which the change is judged; "" = none
  std::string head{};  ///< the commit that the ref points to afterwards
  bool removes_terms = false;
  RangeVerdict verdict{};
};

/// Whether and how to judge an update, from its refs alone. `commit` is the new
/// target, if that is a commit.
RefOutcome outcome_of(const git::RefUpdate& update,
                      const std::optional<std::string>& commit);

/// The commits of a ref.
struct PushedCommits {
  std::optional<std::string> before;  ///< nullopt: the ref is new
  std::string after;
  /// The merge bases of `after` with `before`; for a new ref, with the commits
  /// that the repository already had.
  std::vector<std::string> bases;
};

/// The range to judge for a ref. `without` are arguments of `git log` that
/// exclude the commits known to the other side and those of earlier refs of the
/// same push.
RangeQuery pushed_range(const PushedCommits& pushed, const PushQuery& query,
                        std::vector<std::string> without);

/// Arguments of `git log` that exclude the commits judged by earlier pushes to
/// this server; commits of unjudged and hidden refs are not excluded.
std::vector<std::string> judged_here();

/// The same for the sending side: the commits that the receiver has, and those
/// of all remotes, which were judged elsewhere.
std::vector<std::string> known_outside(
    git::Session& session, const std::vector<git::RefUpdate>& updates);

/// Judges the updates in order. Commits of earlier updates are not judged
/// again.
std::vector<RefVerdict> judge_push(git::Session& session,
                                   const PushQuery& query);

/// The [policy] of `revision`; the default policy if it has none.
terms::Policy policy_at(git::Session& session, const std::string& revision);

}  // namespace tgpl::review
