/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Lists the files of the work tree, the index or a commit. git makes the lists:
// libgit2 cannot read sparse and split indexes, sha256 or reftable, and its
// status is several times slower.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/index_file.h"
#include "git/mode.h"
#include "git/session.h"

namespace tgpl::git {

/// Whether the work-tree file of an entry is known to be unchanged.
enum class Cleanness {
  /// The content differs from the blob, or there is no regular file.
  unclean,
  clean,      ///< `git add` would store exactly the blob
  unchecked,  ///< clean if its stat data is still `look`
};

struct Entry {
  std::string path;  ///< bytes, relative to the top of the tree, with '/'
  std::uint32_t mode = 0;
  std::string oid;  ///< hexadecimal; "" for an untracked file
  /// Not in the work tree because of a sparse checkout; the content is that of
  /// the index.
  bool skipped = false;
  Cleanness cleanness = Cleanness::unclean;
  IndexedLook look = {};  ///< stat data, for an unchecked file

  bool operator==(const Entry&) const = default;
};

/// Lists tracked files, sorted by path; a conflicted path once, with stage
/// "ours". Only paths that match `pathspecs` (relative to the current
/// directory); all if that is empty. Throws Error(repository) if git fails, as
/// all functions here do.
std::vector<Entry> list_index(Session& session,
                              const std::vector<std::string>& pathspecs = {});

/// Differences between work tree and index: paths relative to the top, each
/// followed by NUL.
struct WorkTreeLists {
  std::string changed;    ///< not certain to be unchanged
  std::string untracked;  ///< without ignored files
};

WorkTreeLists ask_work_tree(Session& session,
                            const std::vector<std::string>& pathspecs = {});

/// Returns only the list of untracked files, in the same format.
std::string ask_untracked(Session& session,
                          const std::vector<std::string>& pathspecs = {});

/// Merges the untracked files of that list into the tracked ones.
void add_untracked(std::vector<Entry>& entries, std::string_view untracked);

/// Lists tracked files and untracked ones that are not ignored, sorted by path.
/// Unchanged files are marked as clean. An entry does not guarantee that the
/// file exists.
std::vector<Entry> list_work_tree(
    Session& session, const WorkTreeLists& lists,
    const std::vector<std::string>& pathspecs = {});
std::vector<Entry> list_work_tree(
    Session& session, const std::vector<std::string>& pathspecs = {});

/// Lists the tracked files of list_work_tree(), for callers that read every
/// file: git does not check each file, so entries are `unchecked`, except for
/// those whose stat data proves nothing. `up` is a pathspec for the top of the
/// work tree if git runs elsewhere. Returns nullopt if only git can read the
/// index.
std::optional<std::vector<Entry>> list_unchecked(
    Session& session, const std::vector<std::string>& up);

/// Lists all files of the tree or commit `tree`, sorted by path.
std::vector<Entry> list_tree(Session& session, const std::string& tree,
                             const std::vector<std::string>& pathspecs = {});

/// Lists the files of the tree or commit `tree` that are one of `paths` or
/// below it, in no particular order, possibly with duplicates. Paths that do
/// not exist are left out. The paths are relative to the top and taken
/// literally. Reads only the directories on the way. Returns nullopt if there
/// is no such tree.
std::optional<std::vector<Entry>> list_in_tree(
    Session& session, const std::string& tree,
    const std::vector<std::string>& paths);

/// Lists what the next commit adds, changes or deletes. A deleted file has mode
/// 0.
std::vector<Entry> list_staged(Session& session,
                               const std::vector<std::string>& pathspecs = {});

/// Start git early for list_index(), ask_work_tree() and ask_untracked(), so
/// that it runs in parallel with other queries. Each costs a process even if
/// the result is never used.
void prefetch_index(Session& session,
                    const std::vector<std::string>& pathspecs = {});
void prefetch_work_tree(Session& session,
                        const std::vector<std::string>& pathspecs = {});

void prefetch_untracked(Session& session,
                        const std::vector<std::string>& pathspecs = {});

/// Returns those of `paths` that git ignores in the work tree, tracked or not.
/// Throws Error(repository) if git cannot tell.
std::vector<std::string> ignored_among(Session& session,
                                       const std::vector<std::string>& paths);

}  // namespace tgpl::git
