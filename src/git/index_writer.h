/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes to the index. All writing is done by git, for every form of index
// (split, sparse, sha256) and for GIT_INDEX_FILE: libgit2 does not support some
// of them, drops extensions and runs no filters. No function starts one process
// per file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

struct IndexEntry {
  std::string path;
  std::uint32_t mode = 0;
  std::string oid;
  bool skip_worktree = false;
  bool assume_unchanged = false;

  bool operator==(const IndexEntry&) const = default;
};

struct Index {
  /// without conflicted paths, sorted by path
  std::vector<IndexEntry> entries;
  std::vector<std::string> conflicted;  ///< sorted

  const IndexEntry* find(std::string_view path) const;
  bool is_conflicted(std::string_view path) const;
};

Index read_index(Session& session);

/// Lists the conflicted paths that match `pathspecs`; all of them if that is
/// empty. Throws Error(repository) if git fails.
std::vector<std::string> list_conflicted(
    Session& session, const std::vector<std::string>& pathspecs);

/// Whether the program runs in a hook of `git commit PATH`, where git uses a
/// temporary index.
bool commits_named_paths(const Session& session);

/// Whether staged changes are kept when a hook stops the commit. They are not
/// for `git commit -a` and `git commit PATH`.
bool index_stays(const Session& session);

/// Whether one of the tracked `paths` (relative to the top) differs between the
/// work tree and the index.
bool has_unstaged_changes(Session& session,
                          const std::vector<std::string>& paths);

/// Stores blobs with these contents, without filters. Returns their ids in the
/// same order. Throws Error(repository) if git fails.
std::vector<std::string> store_blobs(
    Session& session, const std::vector<std::string_view>& contents);

struct NamedBlob {
  std::string oid;
  std::string path;
};

/// Returns what a checkout would write for each blob, with line ends, encodings
/// and filters applied.
std::vector<std::string> as_checked_out(Session& session,
                                        const std::vector<NamedBlob>& blobs);

/// Sets the index entries; an entry with oid "" removes the path. The work tree
/// is not read. Runs one process, and more for entries with flags, hundreds of
/// them at a time. Throws Error(repository) if git fails.
void write_index(Session& session, const std::vector<IndexEntry>& entries);

/// Refreshes the stat data in the index, so that git need not read unchanged
/// files again. Failure is ignored.
void refresh_index(Session& session);

}  // namespace tgpl::git
