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
#include "git/session.h"
#include "review/push_plan.h"
#include "review/range.h"
#include "review/receiver.h"

namespace tgpl::review {

/// An update with the commits that its ids name, with tags resolved; nullopt if
/// an id names no commit, or one that does not exist here.
struct CommitUpdate {
  git::RefUpdate update;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

std::vector<CommitUpdate> resolve(git::Session& session,
                                  const std::vector<git::RefUpdate>& updates);

enum class RefOutcome {
  judged,
  deleted,
  deletes_main,  ///< the main branch of a server must stay
  nothing_new,   ///< all commits are already known
  no_terms,      ///< no TGPL.toml before or after: not set up
  not_ours,      ///< notes, refs of this program, and refs to non-commits
  unjudged,      ///< left out by tgpl.judgedRefs
  published,     ///< published terms, which are not judged here
};

struct RefVerdict {
  git::RefUpdate update;
  RefOutcome outcome = RefOutcome::judged;
  std::string base{};  ///< commit from which the change is judged; "" = none
  std::string head{};  ///< the commit that the ref points to afterwards
  bool removes_terms = false;
  RangeVerdict verdict{};
};

/// How updates are judged that a server receives.
struct Receiving {
  Receiver receiver;
  ApprovalsOf approvals{};
  std::size_t most_commits = 0;  ///< see RangeQuery
};

/// Whether and how to judge an update, from its refs alone.
RefOutcome outcome_of(const CommitUpdate& update, const Receiver& receiver);

/// Judges an update on the server, by the table in push_plan.h.
RefVerdict judge_received(History& history, const CommitUpdate& update,
                          const Receiving& receiving);

/// The server as it will be when all updates are accepted.
Receiver after_push(Receiver receiver,
                    const std::vector<CommitUpdate>& updates);

/// How updates are judged before they are sent.
struct Sending {
  /// The commits that the receiver already has, as arguments of `git log`:
  /// "--not", "--all".
  std::vector<std::string> known;
  std::size_t most_commits = 0;
};

/// The commits of a ref.
struct PushedCommits {
  std::optional<std::string> before;  ///< nullopt: the ref is new
  std::string after;
  /// The merge bases of `after` with `before`; for a new ref, with the commits
  /// that the repository already had.
  std::vector<std::string> bases;
};

/// The range to judge for a ref before it is sent. `without` are arguments of
/// `git log` that exclude the commits known to the other side and those of
/// earlier refs of the same push.
RangeQuery sent_range(const PushedCommits& pushed, const Sending& sending,
                      std::vector<std::string> without);

/// The commits that the receiver has, and those of all remotes, which were
/// judged elsewhere.
std::vector<std::string> known_outside(
    const std::vector<CommitUpdate>& updates);

/// Judges the updates in order before they are sent. Only changes by new
/// commits count, also for an existing ref: a user who pushes commits of others
/// does not answer for them. Commits of earlier updates are not judged again.
std::vector<RefVerdict> judge_sent(git::Session& session,
                                   const std::vector<CommitUpdate>& updates,
                                   const Sending& sending);

/// The [policy] of `revision`; the default policy if it has none.
terms::Policy policy_at(git::Session& session, const std::string& revision);

}  // namespace tgpl::review
