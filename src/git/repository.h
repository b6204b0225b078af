/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where the repository is and what it is, as git itself sees it: discovery,
// safe.directory, worktrees, GIT_DIR and friends are git's to judge.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::git {

class Session;

struct Repository {
  std::string git_dir;        ///< absolute; of this worktree
  std::string common_dir;     ///< absolute; shared by all worktrees
  std::string index_file;     ///< absolute; GIT_INDEX_FILE is honoured
  std::string hooks_dir;      ///< absolute; core.hooksPath is honoured
  std::string work_tree;      ///< absolute; "" in a bare repository
  std::string prefix;         ///< of the current folder: "" or "sub/dir/"
  std::string object_format;  ///< "sha1" or "sha256"
  /// git may show another object in place of one: only git itself is asked for
  /// them, and what is known of ids counts for nothing.
  bool may_replace = false;

  bool bare() const { return work_tree.empty(); }
  /// From the current folder to the top of the work tree: "", "../../".
  std::string up() const;
};

/// What Session::repository() gives: asks git. Throws Error(repository) where
/// git finds none or refuses it.
Repository find_repository(Session& session);

/// Throws Error(repository) if there is no work tree.
void require_work_tree(const Repository& repository);

/// git config as the user's git resolves it; later values win.
class Config {
 public:
  /// What 'git config --list -z' prints.
  static Config parse(std::string_view list);

  /// `key` in git's canonical form: "tgpl.holder", "user.name".
  std::optional<std::string> find(std::string_view key) const;

  /// Whether a remote may have objects that are not here (git clone --filter),
  /// as git of any version writes it down.
  bool is_partial_clone() const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
};

/// One value of git's configuration; nothing where it is not set. Throws
/// Error(repository) where it is no boolean, or no number.
std::optional<bool> config_flag(Session& session, const std::string& key);
std::optional<std::size_t> config_count(Session& session,
                                        const std::string& key);

/// The same for a path, in which git resolves "~/" and the like.
std::optional<std::string> config_path(Session& session,
                                       const std::string& key);

/// Starts git on that question; the next config_path() takes the answer.
void prefetch_config_path(Session& session, const std::string& key);

/// What is merged into HEAD by the next commit: from MERGE_HEAD where a merge
/// waits for `git commit`, from the environment in a hook of `git merge`. Costs
/// no process.
std::vector<std::string> merge_heads(Session& session);

}  // namespace tgpl::git
