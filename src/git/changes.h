/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What changed between two trees, and along a range of commits, in git's own
// words: renames are what git takes for one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/listing.h"

namespace tgpl::git {

/// The entry of an added file has no path before, that of a removed one none
/// after. In the work tree an object id may be all zeros: not computed.
struct ChangedPath {
  Entry before;
  Entry after;
};

/// What 'git diff --raw -z' prints, but for what is unmerged. Throws
/// Error(repository) where it is something else.
std::vector<ChangedPath> parse_changes(std::string_view out);

/// From the tree `before` to the tree `after`.
std::vector<ChangedPath> list_changes(
    Session& session, const std::string& before, const std::string& after,
    const std::vector<std::string>& pathspecs = {});

/// From the tree `before` to the index. "" is HEAD, or nothing on a branch
/// without commits.
std::vector<ChangedPath> list_index_changes(
    Session& session, const std::string& before,
    const std::vector<std::string>& pathspecs = {});

/// Starts git on list_index_changes(""), see Session::prefetch().
void prefetch_index_changes(Session& session);

/// From the tree `before` to the tracked files of the work tree.
std::vector<ChangedPath> list_work_tree_changes(
    Session& session, const std::string& before,
    const std::vector<std::string>& pathspecs = {});

/// The tree without files; needs no object in the repository.
std::string empty_tree(Session& session);

struct RangeCommit {
  std::string id;
  std::string tree;
  std::vector<std::string> parents;
  std::vector<std::pair<std::string, std::string>> trailers;  ///< unfolded
  /// "Ada <ada@example.org>": author, committer, and both by .mailmap.
  std::vector<std::string> makers;
  /// From its parent, or from nothing. Of a merge, the files that differ from
  /// those of every parent, and of them only the path after.
  std::vector<ChangedPath> changes;
};

/// The commits that `head` has and what `without` names has not, parents
/// first, and their changes not read yet. `without` are words for `git log`:
/// "^ID", or "--not" and all after it. One process.
std::vector<RangeCommit> list_commits(Session& session, const std::string& head,
                                      const std::vector<std::string>& without);

/// The paths of the files that one of `commits` has; some several times.
std::vector<std::string> list_paths(Session& session,
                                    const std::vector<std::string>& commits);

/// Reads the changes of all of `commits` in one process. Of a long history,
/// that is a lot to hold at once.
void read_changes(Session& session, std::span<RangeCommit> commits);

/// The ids alone of the same commits.
std::vector<std::string> list_ids(Session& session, const std::string& head,
                                  const std::vector<std::string>& without);

/// Of what `without` names, the commits on which those stand that `head` has
/// and it has not: where they left it. None of them is an ancestor of another.
std::vector<std::string> list_bases(Session& session, const std::string& head,
                                    const std::vector<std::string>& without);

/// The commit that each of `ids` is or, of a tag, names; nothing where it is
/// none, or not here. One process.
std::vector<std::optional<std::string>> find_commits(
    Session& session, const std::vector<std::string>& ids);

/// Whether the tree of `commit` has a file or folder of that name.
bool has_path(Session& session, const std::string& commit,
              const std::string& path);

/// Where the histories of both part, if they have anything in common.
std::optional<std::string> merge_base(Session& session, const std::string& a,
                                      const std::string& b);

/// Whether old commits are missing here, as after `git clone --depth`.
bool is_shallow(Session& session);

}  // namespace tgpl::git
