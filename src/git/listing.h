/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which files there are, in the work tree, the index or a commit. The lists
// come from git itself: libgit2 cannot read sparse and split indexes, sha256
// or reftable, and its status is several times slower.
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

/// What is known of the file of an entry in the work tree.
enum class Cleanness {
  unclean,    ///< other content than the blob's; also what is no file here
  clean,      ///< what `git add` would make of it is the blob
  unchecked,  ///< clean if it looks as it did when it was added
};

struct Entry {
  std::string path;  ///< bytes, from the top of the tree, with '/'
  std::uint32_t mode = 0;
  std::string oid;  ///< hex; "" for an untracked file
  /// Left out of the work tree by a sparse checkout; its content is that of
  /// the index.
  bool skipped = false;
  Cleanness cleanness = Cleanness::unclean;
  IndexedLook look = {};  ///< of an unchecked file

  bool operator==(const Entry&) const = default;
};

/// Tracked files, sorted by path; a conflicted path once, as "ours". Paths
/// that match `pathspecs` (relative to the current folder); all if empty.
std::vector<Entry> list_index(Session& session,
                              const std::vector<std::string>& pathspecs = {});

/// What git finds in the work tree beside what the index has: paths from the
/// top, each with a NUL behind it.
struct WorkTreeLists {
  std::string changed;    ///< not surely as the index has them
  std::string untracked;  ///< without those that git ignores
};

WorkTreeLists ask_work_tree(Session& session,
                            const std::vector<std::string>& pathspecs = {});

/// The list of untracked files alone.
std::string ask_untracked(Session& session,
                          const std::vector<std::string>& pathspecs = {});

/// Puts the files of that list among the tracked ones.
void add_untracked(std::vector<Entry>& entries, std::string_view untracked);

/// Tracked and untracked files that git does not ignore, sorted by path; clean
/// ones are marked.
/// Whether each is really there is for the reader to find out.
std::vector<Entry> list_work_tree(
    Session& session, const WorkTreeLists& lists,
    const std::vector<std::string>& pathspecs = {});
std::vector<Entry> list_work_tree(
    Session& session, const std::vector<std::string>& pathspecs = {});

/// The tracked files of list_work_tree() for who reads every file, and so need
/// not have git look at each of them: they are unchecked but for those whose
/// look proves nothing. `up` is the way to the top of the work tree, if that is
/// elsewhere. Nothing where only git can read the index.
std::optional<std::vector<Entry>> list_unchecked(
    Session& session, const std::vector<std::string>& up);

/// All files of the tree or commit `tree`, sorted by path.
std::vector<Entry> list_tree(Session& session, const std::string& tree,
                             const std::vector<std::string>& pathspecs = {});

/// The files of the tree or commit `tree` that are one of `paths` or below it,
/// in no order, some maybe twice. Only the folders on the way are looked into;
/// what the tree has not is left out. The paths are from the top, as they are.
/// Nothing if there is no such tree.
std::optional<std::vector<Entry>> list_in_tree(
    Session& session, const std::string& tree,
    const std::vector<std::string>& paths);

/// What the next commit adds, changes or deletes. A deleted file has mode 0.
std::vector<Entry> list_staged(Session& session,
                               const std::vector<std::string>& pathspecs = {});

/// Starts git on what these will want of it: list_index(), ask_work_tree() and
/// ask_untracked(), so that it
/// runs beside what else there is to ask. Costs a process where it is not
/// asked.
void prefetch_index(Session& session,
                    const std::vector<std::string>& pathspecs = {});
void prefetch_work_tree(Session& session,
                        const std::vector<std::string>& pathspecs = {});

void prefetch_untracked(Session& session,
                        const std::vector<std::string>& pathspecs = {});

/// Those of `paths` that git ignores in the work tree, tracked or not. Throws
/// Error(repository) where git cannot tell.
std::vector<std::string> ignored_among(Session& session,
                                       const std::vector<std::string>& paths);

}  // namespace tgpl::git
