/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The findings on each commit of a range, and which commit caused a finding on
// the whole change. Trees and values only.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "check/judge.h"
#include "check/state_diff.h"
#include "git/changes.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::review {

/// The findings on a commit compared with one parent, whether or not the change
/// is approved.
struct CommitFindings {
  std::vector<check::Finding> findings;
  bool approved = false;
};

/// The values of the approval trailers of a commit that count.
using Approvals = std::function<std::vector<std::string>()>;

/// `facts` lacks only the paths. `approvals` is only called if an approval
/// would let something pass: to verify one is slow.
CommitFindings judge_commit_against(
    const tree::Tree& parent, const tree::Tree& commit,
    const std::vector<git::ChangedPath>& changes,
    const check::ChangeFacts& facts, const Approvals& approvals,
    const check::RuleChoice& choice, const read::Reading& reading = {});

/// The changes of a merge against one parent, limited to `changes`, the paths
/// that differ from all parents.
std::vector<git::ChangedPath> changes_from(
    const tree::Tree& parent, const tree::Tree& merge,
    const std::vector<git::ChangedPath>& changes);

/// Keeps only the findings that both comparisons have; for the parents of a
/// merge.
void keep_common(CommitFindings& one, const CommitFindings& other);

/// A finding on one commit.
struct Blame {
  check::Finding finding;
  std::string commit;
  bool approved = false;
};

/// Puts the abbreviated commit in front of the message.
void name_commit(check::Finding& finding, const std::string& commit);

/// What to do with a finding on the whole change that no commit caused.
enum class Unblamed { told, passed_over };

struct Blamed {
  std::vector<check::Finding> findings;  ///< of the sum, with their commits
  std::vector<check::Finding>
      fixed_later;           ///< of one commit, and not of the sum
  std::size_t approved = 0;  ///< findings of the sum that an approval let pass
};

/// Whether the change of `path` by `commits`, all of which were approved, is
/// approved as it arrived.
using IsApproved = std::function<bool(const std::string& path,
                                      const std::vector<std::string>& commits)>;

/// `blames` in the order of the commits, parents first. Without `is_approved`,
/// approved commits are enough. Takes n log n.
Blamed blame_commits(std::vector<check::Finding> sum, std::vector<Blame> blames,
                     Unblamed unblamed, const IsApproved& is_approved = {});

}  // namespace tgpl::review
