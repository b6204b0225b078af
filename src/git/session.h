/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A session with git in one repository: its properties, commands started in
// advance, long-running processes, and the log of commands. A program may have
// several sessions, for different repositories.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

#include "git/command_log.h"
#include "git/guess.h"
#include "git/prefetched.h"
#include "git/repository.h"
#include "git/subprocess.h"

namespace tgpl::git {

class Coprocess;

/// Thread-safe. Objects made with a session, and references into it, must not
/// outlive it. The destructor waits for commands started in advance.
class Session {
 public:
  /// The repository of the current directory and of the environment (GIT_DIR,
  /// GIT_INDEX_FILE and the like).
  Session();

  /// The repository that contains `folder`. Variables like GIT_DIR are ignored,
  /// because they are about another repository.
  explicit Session(const std::string& folder);

  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  Session(Session&&) = delete;
  Session& operator=(Session&&) = delete;

  /// Properties of the repository; git is asked at the first call only. Throws
  /// Error(repository) if git finds none or refuses it.
  const Repository& repository();

  /// Like repository(), but also throws Error(repository) if there is no work
  /// tree.
  const Repository& repository_with_work_tree();

  /// Throws like repository(). To be called before queries whose failure could
  /// be mistaken for "does not exist".
  void require_repository() { static_cast<void>(repository()); }

  /// A guess about the repository, made without a git process.
  Guess guess() const { return guess_repository(folder_); }

  /// The directory where git runs, as an absolute path without symbolic links.
  std::string folder() const;

  /// The git configuration; read at the first call only. Throws Error(config)
  /// if git cannot read it.
  Config config();

  /// Runs git and returns its output and exit status. Without input, the result
  /// of prefetch() with the same words is used if there is one.
  [[nodiscard]] ProcessResult run_git(const std::vector<std::string>& words,
                                      std::string_view input = {});

  /// Like run_git(), for the commands that are there to reach another
  /// repository (push). All others never do: in a partial clone git would fetch
  /// what is missing, and would run what the configuration names for that.
  [[nodiscard]] ProcessResult run_git_online(
      const std::vector<std::string>& words);

  /// Runs git and returns its standard output. Throws Error(repository) with
  /// git's message if its exit status is not 0.
  std::string git_output(const std::vector<std::string>& words,
                         std::string_view input = {});

  /// Like git_output(), but returns nullopt for exit status 1, which means "not
  /// found" for commands such as `config --get`, `rev-parse --verify --quiet`
  /// and `merge-base`.
  std::optional<std::string> git_answer(const std::vector<std::string>& words,
                                        std::string_view input = {});

  /// Whether git exits with status 0, for commands that answer by their status
  /// (cat-file -e).
  [[nodiscard]] bool succeeds(const std::vector<std::string>& words);

  /// Runs git for work that is optional; failure is ignored.
  void try_git(const std::vector<std::string>& words);

  /// Starts git in the background. The next run_git() or git_output() with the
  /// same words and no input uses the result.
  void prefetch(const std::vector<std::string>& words, Pace pace = Pace::usual);

  /// Must be called after a write to the repository or its work tree: discards
  /// results that may be out of date.
  void invalidate();

  /// From now on, git shows original objects instead of their replacements
  /// (git-replace(1)). Must be called before any other use.
  void show_originals();

  /// An environment variable as git sees it in this session; nullopt if it is
  /// not set.
  std::optional<std::string> variable(const std::string& name) const;

  /// Whether the session uses the current directory and the environment.
  bool of_environment() const { return folder_.empty(); }

  CommandLog& log() { return log_; }

  /// Takes an idle `git cat-file --batch` process; nullptr if there is none.
  /// give_batch() returns it, so that the readers of one command can share a
  /// process.
  std::unique_ptr<Coprocess> take_batch();
  void give_batch(std::unique_ptr<Coprocess> batch);

  /// An object of type T that lives as long as the session, created at the
  /// first call. Code above this layer keeps its own per-repository data here.
  template <typename T>
  T& attached() {
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<void>& place = attached_[typeid(T)];
    if (!place) place = std::make_shared<T>();
    return *static_cast<T*>(place.get());
  }

  /// The full command line and the environment changes ("NAME=value", or "NAME"
  /// to remove), for code that starts git itself.
  std::vector<std::string> command(const std::vector<std::string>& words) const;
  std::vector<std::string> variables(std::vector<std::string> more = {}) const;

 private:
  std::string folder_;  ///< "" is the current directory
  std::vector<std::string> variables_;
  CommandLog log_;

  Prefetched prefetched_;

  std::mutex opening_;  ///< guards the next two; git may run while it is locked
  std::unique_ptr<const Repository> repository_;
  std::optional<Config> config_;

  std::mutex mutex_;  ///< guards the next two
  std::vector<std::unique_ptr<Coprocess>> batches_;
  std::map<std::type_index, std::shared_ptr<void>> attached_;
};

/// Calls invalidate() when destroyed, also if an exception was thrown.
class Writing {
 public:
  explicit Writing(Session& session) : session_(&session) {}
  /// Does nothing for nullptr.
  explicit Writing(Session* session) : session_(session) {}
  ~Writing() {
    if (session_ != nullptr) session_->invalidate();
  }
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;
  Writing(Writing&&) = delete;
  Writing& operator=(Writing&&) = delete;

 private:
  Session* session_;
};

}  // namespace tgpl::git
