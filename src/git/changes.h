/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes between two trees and along a range of commits, as git reports them.
// Renames are detected by git.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/listing.h"

namespace tgpl::git {

/// A changed path. For an added file `before` has no path, for a removed file
/// `after` has none. For files in the work tree the object id may be all zeros,
/// which means that git did not compute it.
struct ChangedPath {
  Entry before;
  Entry after;
};

/// Parses the output of 'git diff --raw -z', leaving out unmerged paths. Throws
/// Error(repository) if the format is wrong.
std::vector<ChangedPath> parse_changes(std::string_view out);

/// Lists the changes from the tree `before` to the tree `after`. This and the
/// next functions throw Error(repository) if git fails.
std::vector<ChangedPath> list_changes(
    Session& session, const std::string& before, const std::string& after,
    const std::vector<std::string>& pathspecs = {});

/// Lists the changes from the tree `before` to the index. If `before` is "",
/// compares with HEAD, or with the empty tree on a branch without commits.
std::vector<ChangedPath> list_index_changes(
    Session& session, const std::string& before,
    const std::vector<std::string>& pathspecs = {});

/// Starts git early for list_index_changes(""); see Session::prefetch().
void prefetch_index_changes(Session& session);

/// Lists the changes from the tree `before` to the tracked files of the work
/// tree.
std::vector<ChangedPath> list_work_tree_changes(
    Session& session, const std::string& before,
    const std::vector<std::string>& pathspecs = {});

/// The id of the empty tree. The tree object need not exist in the repository.
std::string empty_tree(Session& session);

struct RangeCommit {
  std::string id;
  std::string tree;
  std::vector<std::string> parents;
  /// with folded lines joined
  std::vector<std::pair<std::string, std::string>> trailers;
  /// The people who made the commit, as "Ada <ada@example.org>": author,
  /// committer, then both as .mailmap maps them.
  std::vector<std::string> makers;
  /// Changes from the parent, or from the empty tree for a root commit. For a
  /// merge, the files that differ from every parent, with only the path in
  /// `after` set.
  std::vector<ChangedPath> changes;
};

/// Lists the commits reachable from `head` but not from `without`, parents
/// first. Their `changes` are not read yet; see read_changes(). `without`
/// contains arguments of `git log`: "^ID", or "--not" and revisions. Runs one
/// process.
std::vector<RangeCommit> list_commits(Session& session, const std::string& head,
                                      const std::vector<std::string>& without);

/// Lists the paths of all files of `commits`. A path may be listed several
/// times.
std::vector<std::string> list_paths(Session& session,
                                    const std::vector<std::string>& commits);

/// Fills in the changes of all `commits`, with one process. All changes are
/// kept in memory, which may be much for a long history.
void read_changes(Session& session, std::span<RangeCommit> commits);

/// Lists only the ids of the same commits as list_commits().
std::vector<std::string> list_ids(Session& session, const std::string& head,
                                  const std::vector<std::string>& without);

/// Lists the commits reachable from `without` from which the new commits of
/// `head` start: parents of new commits that are not new themselves. None of
/// them is an ancestor of another.
std::vector<std::string> list_bases(Session& session, const std::string& head,
                                    const std::vector<std::string>& without);

/// Finds the commit for each of `ids`, following tags; nullopt if an id names
/// no commit or does not exist here. Runs one process.
std::vector<std::optional<std::string>> find_commits(
    Session& session, const std::vector<std::string>& ids);

/// Whether the tree of `commit` contains a file or directory with this path.
bool has_path(Session& session, const std::string& commit,
              const std::string& path);

/// The merge base of two commits; nullopt if they have no common history.
std::optional<std::string> merge_base(Session& session, const std::string& a,
                                      const std::string& b);

/// Whether `commit` is reachable from `of`, or the same. Throws
/// Error(repository) if git cannot tell.
bool is_ancestor(Session& session, const std::string& commit,
                 const std::string& of);

/// Whether the repository is shallow, as after `git clone --depth`.
bool is_shallow(Session& session);

}  // namespace tgpl::git
