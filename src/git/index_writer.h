/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes to the index. git writes it, whatever its form (split, sparse,
// sha256) and whichever file it is (GIT_INDEX_FILE): libgit2 refuses some of
// them, drops extensions of others and runs no filters. No function
// starts a process for each file.
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
  std::vector<IndexEntry> entries;      ///< without conflict, by path
  std::vector<std::string> conflicted;  ///< by path

  const IndexEntry* find(std::string_view path) const;
  bool is_conflicted(std::string_view path) const;
};

Index read_index(Session& session);

/// The conflicted paths that match `pathspecs`; all of them if empty.
std::vector<std::string> list_conflicted(
    Session& session, const std::vector<std::string>& pathspecs);

/// Whether this is a hook of `git commit PATH`, which git lets see an index of
/// its own and not the one that stays.
bool commits_named_paths(const Session& session);

/// Whether what is staged is so after a hook that stops the commit, too. Of
/// `git commit -a` and `git commit PATH` it is not.
bool index_stays(const Session& session);

/// Whether one of the tracked `paths`, from the top, is not in the work tree as
/// it is in the index.
bool has_unstaged_changes(Session& session,
                          const std::vector<std::string>& paths);

/// Puts the contents into the object store, as they are, and gives back their
/// ids in the same order.
std::vector<std::string> store_blobs(
    Session& session, const std::vector<std::string_view>& contents);

struct NamedBlob {
  std::string oid;
  std::string path;
};

/// What a checkout would write for each: line ends, encodings and filters
/// applied.
std::vector<std::string> as_checked_out(Session& session,
                                        const std::vector<NamedBlob>& blobs);

/// Makes each entry what it says; one with oid "" goes. What the work tree
/// holds does not matter. All in one go, but for entries with flags, which
/// follow, hundreds at a time. Throws Error(repository).
void write_index(Session& session, const std::vector<IndexEntry>& entries);

/// Lets the index know that files are as it says, so that nobody has to read
/// them to find out.
void refresh_index(Session& session);

}  // namespace tgpl::git
