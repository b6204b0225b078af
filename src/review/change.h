/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Two trees -> StateDiff. Reads only the changed files, unless one of them
// affects others: REUSE.toml, .reuse/dep5, LICENSES/, TGPL.toml.
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

/// The source of a commit or tree, and of HEAD; on a branch without commits,
/// the latter is the empty tree.
tree::Source source_of(git::Session& session, const std::string& revision);
tree::Source source_of_head(git::Session& session);

/// Reads both states and compares them. `before` is a commit or tree. Untracked
/// files of a work tree `after` count as added. With `pathspecs`, relative to
/// the current directory, only matching files are compared.
check::StateDiff read_diff(const tree::Tree& before, const tree::Tree& after,
                           const std::vector<std::string>& pathspecs);

/// The same with changes that are already listed; `facts` lacks only the paths.
check::StateDiff read_diff(const tree::Tree& before, const tree::Tree& after,
                           const std::vector<git::ChangedPath>& changes,
                           check::ChangeFacts facts,
                           const read::Reading& reading = {});

/// What the next commit changes compared with an existing commit, with both
/// trees.
struct Staged {
  std::shared_ptr<const tree::Tree> before;
  std::shared_ptr<const tree::Tree> index;
  std::vector<git::ChangedPath> changes;
  /// Shares what both trees have in common; nullptr for whole trees.
  std::shared_ptr<read::HistoryMemo> memo = nullptr;
};

/// Starts git early for look_at_staged(). Must be called before
/// Session::repository().
void prefetch_staged(git::Session& session);

/// Compares the index with HEAD, or with the empty tree on a branch without
/// commits. If only the changed files can be affected, the trees contain just
/// these and the files that declare their licensing, so that a large index need
/// not be listed.
Staged look_at_staged(git::Session& session);

/// Returns the paths to read for judging `changes`; nullopt if the changes
/// affect other files, or there are so many paths that reading everything is
/// faster.
std::optional<std::vector<std::string>> paths_to_look_at(
    const std::vector<git::ChangedPath>& changes);

struct StagedFindings {
  std::vector<check::Finding> findings;  ///< sorted by path, line, rule
  /// number of covered files that were judged
  std::size_t files = 0;
  /// number of older findings, which are left out
  std::size_t existing_findings = 0;
  /// protected paths that need approval; see approval.h
  std::vector<std::string> awaiting;
  std::vector<check::Suppressed> suppressed;
  std::size_t known = 0;  ///< number of findings in the baseline
};

/// The verdict on what the next commit changes since the one that `staged` has
/// before it.
StagedFindings judge_side(const Staged& staged,
                          const std::vector<std::string>& pathspecs,
                          const check::RuleChoice& choice = {});

/// Keeps only the findings that both comparisons have; for the parents of a
/// merge.
void keep_common(std::vector<check::Finding>& findings,
                 const std::vector<check::Finding>& other);
void keep_common(StagedFindings& staged, const StagedFindings& other);

/// Judges what the next commit changes. For a merge, only what differs from all
/// of its parents.
StagedFindings judge_staged(const Staged& staged,
                            const std::vector<std::string>& pathspecs,
                            const check::RuleChoice& choice = {});

}  // namespace tgpl::review
