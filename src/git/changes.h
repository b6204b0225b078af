/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What changed between two trees, and along a range of commits, in git's own
// words: renames are what git takes for one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/listing.h"

namespace tgpl::git {

/// The entry of an added file has no path before, that of a removed one none
/// after. In the work tree an object id may be all zeros: not computed.
struct ChangedPath {
  Entry before;
  Entry after;
};

/// From the tree `before` to the tree `after`.
std::vector<ChangedPath> list_changes(
    const std::string& before, const std::string& after,
    const std::vector<std::string>& pathspecs = {});

/// From the tree `before` to the index. "" is HEAD, or nothing on a branch
/// without commits.
std::vector<ChangedPath> list_index_changes(
    const std::string& before, const std::vector<std::string>& pathspecs = {});

/// Starts git on list_index_changes(""), see foresee() in subprocess.h.
void foresee_index_changes();

/// From the tree `before` to the tracked files of the work tree.
std::vector<ChangedPath> list_work_tree_changes(
    const std::string& before, const std::vector<std::string>& pathspecs = {});

/// The tree without files; needs no object in the repository.
std::string empty_tree();

struct RangeCommit {
  std::string id;
  std::vector<std::string> parents;
  std::vector<std::string> trailers;  ///< the values of the one asked for
  /// From its parent, or from nothing. Of a merge, the files that differ from
  /// those of every parent, and of them only the path after.
  std::vector<ChangedPath> changes;
};

/// The commits that `head` has and `base` has not, parents first. Three
/// processes, however many there are.
std::vector<RangeCommit> list_commits(const std::string& base,
                                      const std::string& head,
                                      std::string_view trailer);

/// The full id of the tree of that commit or tree, if there is one here.
std::optional<std::string> find_tree(const std::string& revision);

/// Where the histories of both part, if they have anything in common.
std::optional<std::string> merge_base(const std::string& a,
                                      const std::string& b);

/// Whether old commits are missing here, as after `git clone --depth`.
bool is_shallow();

}  // namespace tgpl::git
