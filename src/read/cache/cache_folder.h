/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where the cache is: in the git directory, where the user says, or nowhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "git/session.h"

namespace tgpl::read {

/// A folder: the absolute path of one that exists, and below it the path of one
/// that is created when needed.
struct CacheFolder {
  std::string root;
  std::string below = {};  ///< "" or "tgpl/"

  /// The file `name` in it, from the root.
  std::string path_of(std::string_view name) const;
  std::string full_path_of(std::string_view name) const;
};

/// Sets the folder for this run, instead of tgpl.cache: `place` is a directory,
/// or "none". To be called before anything is read. Throws Error(usage) if
/// `place` is a file.
void choose_cache(git::Session& session, const std::string& place);

/// Starts git on what cache_folder() asks.
void prefetch_cache_folder(git::Session& session);

/// Where to read and write the cache: as --cache or tgpl.cache says, else the
/// usual folder. nullopt if no cache is to be used: "none", or objects may be
/// replaced (git-replace(1)). Throws Error(config) if git cannot read the
/// setting.
std::optional<CacheFolder> cache_folder(git::Session& session);

/// The same, also where objects may be replaced.
std::optional<CacheFolder> chosen_cache_folder(git::Session& session);

/// `tgpl/` in the git directory that all worktrees share.
CacheFolder usual_cache_folder(git::Session& session);

/// What usual_cache_folder() or --cache most likely is, before git is asked;
/// nullopt if that is not known, as in a linked worktree.
std::optional<CacheFolder> guess_cache_folder(git::Session& session);

/// Writes a file in it. Throws Error(io).
void write_cache(const CacheFolder& folder, std::string_view name,
                 std::string_view bytes);

/// The bytes of a file in it; nullopt if there is none or it cannot be read.
std::optional<std::string> read_cache(const CacheFolder& folder,
                                      std::string_view name, std::size_t limit);

}  // namespace tgpl::read
