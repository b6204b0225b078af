/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What each commit of a range does wrong, and which of them brought what is
// wrong in sum. Trees and values only.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "check/judge.h"
#include "git/changes.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::review {

/// What a commit does wrong against one parent, as if nobody had approved it;
/// whether somebody did stands beside it.
struct CommitFindings {
  std::vector<check::Finding> findings;
  bool approved = false;
};

CommitFindings judge_commit_against(
    const tree::Tree& parent, const tree::Tree& commit,
    const std::vector<git::ChangedPath>& changes,
    const std::vector<std::string>& approvals, const check::RuleChoice& choice,
    const read::Reading& reading = {});

/// Of a merge: the paths that differ from all parents, as one parent has them.
std::vector<git::ChangedPath> changes_from(
    const tree::Tree& parent, const tree::Tree& merge,
    const std::vector<git::ChangedPath>& changes);

/// Keeps of what is wrong against one parent of a merge what is wrong against
/// another, too.
void keep_common(CommitFindings& one, const CommitFindings& other);

/// One thing that a commit did wrong.
struct Blame {
  check::Finding finding;
  std::string commit;
  bool approved = false;
  bool used = false;  ///< it is told with a finding of the sum
};

/// The finding with the commit that it is about.
void name_commit(check::Finding& finding, const std::string& commit);

/// What becomes of a finding of the sum that no commit brought.
enum class Unblamed { told, passed_over };

struct Blamed {
  std::vector<check::Finding> findings;  ///< of the sum, with their commits
  std::vector<check::Finding> mended;    ///< of one commit, and not of the sum
  std::size_t approved = 0;  ///< findings of the sum that an approval let pass
};

/// `blames` in the order of the commits, parents first.
Blamed blame_commits(std::vector<check::Finding> sum, std::vector<Blame> blames,
                     Unblamed unblamed);

}  // namespace tgpl::review
