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

/// What is to be done about an update before anybody looks at what it brings:
/// `commit` is what it sets the ref to, if that is one.
RefOutcome outcome_of(const git::RefUpdate& update,
                      const std::optional<std::string>& commit);

/// The commits of a ref.
struct PushedCommits {
  std::optional<std::string> before;  ///< nothing: the ref is new
  std::string after;
  /// Where `after` left `before`; of a new ref, where it left what was there.
  std::vector<std::string> bases;
};

/// What is judged of a ref. `without` is what neither the other side has nor
/// an earlier ref of the push brought, as words for `git log`.
RangeQuery pushed_range(const PushedCommits& pushed, const PushQuery& query,
                        std::vector<std::string> without);

/// Words for `git log` on a server, for the commits that were judged when they
/// came in: not those of refs that are not judged, nor of hidden ones.
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
