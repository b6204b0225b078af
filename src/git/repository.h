/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Location and properties of the repository. They are read from git, which
// handles discovery, safe.directory, worktrees, GIT_DIR and the like.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::git {

class Session;

struct Repository {
  std::string git_dir;     ///< absolute; of this worktree
  std::string common_dir;  ///< absolute; shared by all worktrees
  std::string index_file;  ///< absolute; GIT_INDEX_FILE is respected
  std::string hooks_dir;   ///< absolute; core.hooksPath is respected
  std::string work_tree;   ///< absolute; "" in a bare repository
  /// current directory relative to the top: "" or "sub/dir/"
  std::string prefix;
  std::string object_format;  ///< "sha1" or "sha256"
  /// Objects may be replaced (git-replace(1)). Then objects must be read
  /// through git, and content must not be cached by id.
  bool may_replace = false;

  bool bare() const { return work_tree.empty(); }
  /// Path from the current directory to the top of the work tree: "" or
  /// "../../".
  std::string up() const;
};

/// Asks git for the repository; used by Session::repository(). Throws
/// Error(repository) if git finds none or refuses it (safe.directory).
Repository find_repository(Session& session);

/// Whether the directory is in no repository; false in one that git refuses.
bool is_outside_repository(Session& session);

/// Whether core.worktree, and nobody who runs the program, names a work tree
/// that is not where the repository belongs to.
bool has_work_tree_elsewhere(Session& session);

/// Throws Error(repository) if there is no work tree.
void require_work_tree(const Repository& repository);

/// The git configuration as git resolves it; later values override earlier
/// ones.
class Config {
 public:
  /// Parses the output of 'git config --list -z'.
  static Config parse(std::string_view list);

  /// Finds a value. `key` must be in git's canonical form: "tgpl.holder",
  /// "user.name".
  std::optional<std::string> find(std::string_view key) const;

  /// Whether this is a partial clone (git clone --filter), in the configuration
  /// of any git version: a remote may have objects that are missing here.
  bool is_partial_clone() const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
};

/// Reads one value of the git configuration; nullopt if it is not set. Throws
/// Error(repository) if the value is no boolean or no number.
std::optional<bool> config_flag(Session& session, const std::string& key);
std::optional<std::size_t> config_count(Session& session,
                                        const std::string& key);

/// The same for a path, in which git resolves "~/" and the like.
std::optional<std::string> config_path(Session& session,
                                       const std::string& key);

/// Starts git on that question; the next config_path() takes the answer.
void prefetch_config_path(Session& session, const std::string& key);

/// The commits that the next commit merges into HEAD: from MERGE_HEAD if a
/// merge waits for `git commit`, from the environment in a hook of `git merge`.
/// Needs no process.
std::vector<std::string> merge_heads(Session& session);

}  // namespace tgpl::git
