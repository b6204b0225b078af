/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Two trees -> StateDiff. Only the files that differ are read, unless what
// differs speaks for others: REUSE.toml, .reuse/dep5, LICENSES/, TGPL.toml.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "check/judge_change.h"
#include "check/state_diff.h"
#include "git/changes.h"
#include "read/cache/history_memo.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::review {

/// The source of a commit or tree, and of HEAD or, on a branch without
/// commits, of the empty tree.
tree::Source source_of(git::Session& session, const std::string& revision);
tree::Source source_of_head(git::Session& session);

/// `before` is a commit or tree. A file that git does not know in the work
/// tree `after` is an added one. With `pathspecs`, relative to the current
/// folder, only the files that match.
check::StateDiff read_diff(const tree::Tree& before, const tree::Tree& after,
                           const std::vector<std::string>& pathspecs);

/// The same where git has told the changes already.
check::StateDiff read_diff(const tree::Tree& before, const tree::Tree& after,
                           const std::vector<git::ChangedPath>& changes,
                           std::optional<std::vector<std::string>> approvals,
                           const read::Reading& reading = {});

/// What the next commit changes since one that is there, and both sides of it.
struct Staged {
  std::shared_ptr<const tree::Tree> before;
  std::shared_ptr<const tree::Tree> index;
  std::vector<git::ChangedPath> changes;
  /// What both have beside the files is read once; nullptr where it is a lot.
  std::shared_ptr<read::HistoryMemo> memo = nullptr;
};

/// Starts git on what look_at_staged() asks first; to be called before
/// Session::repository().
void prefetch_staged(git::Session& session);

/// Against HEAD or, on a branch without commits, against nothing. Where only
/// the changed files can be judged otherwise than before, the trees have these
/// and what speaks of them: a large index is not listed for ten of its files.
Staged look_at_staged(git::Session& session);

/// The paths to look at to judge `changes`, which reach no others; nothing
/// where naming them would take longer than looking at all.
std::optional<std::vector<std::string>> paths_to_look_at(
    const std::vector<git::ChangedPath>& changes);

struct StagedFindings {
  std::vector<check::Finding> findings;  ///< by path, line, rule
  std::size_t files = 0;                 ///< covered files that were judged
  std::size_t existing_findings = 0;     ///< not among the findings
  std::vector<std::string> awaiting;     ///< protected paths, see approval.h
  std::vector<check::Suppressed> suppressed;
  std::size_t known = 0;  ///< by the baseline
};

/// The verdict on what the next commit changes. Of a merge, on what none of its
/// sides has.
StagedFindings judge_staged(const Staged& staged,
                            const std::vector<std::string>& pathspecs,
                            const check::RuleChoice& choice = {});

}  // namespace tgpl::review
