/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One repository, and all that talks to git about it: what it is, what was
// asked ahead of time, the processes that stay, and what git was asked so far.
// A program may have several, each of another repository.
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

/// For several threads. What is kept of it, or was made with it, must end
/// before it does; its end waits for what runs ahead of time.
class Session {
 public:
  /// Of the current folder and of what the environment says (GIT_DIR,
  /// GIT_INDEX_FILE and such).
  Session();

  /// Of the repository that `folder` is in. What the environment says of a
  /// repository is said of another one.
  explicit Session(const std::string& folder);

  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  Session(Session&&) = delete;
  Session& operator=(Session&&) = delete;

  /// Asked of git at the first call, and the same ever after. Throws
  /// Error(repository) where git finds none or refuses it.
  const Repository& repository();

  /// The same, and throws if there is no work tree.
  const Repository& repository_with_work_tree();

  /// Throws as repository() does: before questions to which "there is none"
  /// would be an answer.
  void require_repository() { static_cast<void>(repository()); }

  /// What is likely of the repository before git is asked.
  Guess guess() const { return guess_repository(folder_); }

  /// Where git runs, as an absolute path without symbolic links.
  std::string folder() const;

  /// git config as the user's git resolves it; read once. Throws
  /// Error(config).
  Config config();

  /// Runs git; takes the answer that was prefetched to these words where there
  /// is no input.
  [[nodiscard]] ProcessResult run_git(const std::vector<std::string>& words,
                                      std::string_view input = {});

  /// What git prints. Throws Error(repository) with git's own words if its exit
  /// status is not 0.
  std::string git_output(const std::vector<std::string>& words,
                         std::string_view input = {});

  /// The same; nothing where the exit status is 1, by which git says that there
  /// is none (config --get, rev-parse --verify --quiet, merge-base).
  std::optional<std::string> git_answer(const std::vector<std::string>& words,
                                        std::string_view input = {});

  /// Whether git ends with exit status 0, for questions that it answers so
  /// (cat-file -e).
  [[nodiscard]] bool succeeds(const std::vector<std::string>& words);

  /// Runs git for what is no harm if it stays undone.
  void try_git(const std::vector<std::string>& words);

  /// Starts git now for an answer that will be wanted soon: the next run_git()
  /// or git_output() with the same words and no input takes it.
  void prefetch(const std::vector<std::string>& words, Pace pace = Pace::usual);

  /// To be called when something was written, to the repository or to a file
  /// of its work tree: what was known before may be wrong.
  void invalidate();

  /// From here on, git shows every object as it was made (git-replace(1)). To
  /// be called before anything is asked.
  void show_originals();

  /// A variable as git will see it here; nothing where it is not set.
  std::optional<std::string> variable(const std::string& name) const;

  /// Whether the environment speaks of this repository.
  bool of_environment() const { return folder_.empty(); }

  CommandLog& log() { return log_; }

  /// A `git cat-file --batch` that nobody uses now, if there is one: a command
  /// has several readers, one after the other, and all can ask the same.
  std::unique_ptr<Coprocess> take_batch();
  void give_batch(std::unique_ptr<Coprocess> batch);

  /// What a folder above this one keeps for as long as the session: one of
  /// each type.
  template <typename T>
  T& attached() {
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<void>& place = attached_[typeid(T)];
    if (!place) place = std::make_shared<T>();
    return *static_cast<T*>(place.get());
  }

  /// For what starts git: the whole command, and what is other than in our
  /// environment ("NAME=value", or "NAME" that is taken out).
  std::vector<std::string> command(const std::vector<std::string>& words) const;
  std::vector<std::string> variables(std::vector<std::string> more = {}) const;

 private:
  std::string folder_;  ///< "" is the current one
  std::vector<std::string> variables_;
  CommandLog log_;

  Prefetched prefetched_;

  std::mutex opening_;  ///< git runs meanwhile; of the next two
  std::unique_ptr<const Repository> repository_;
  std::optional<Config> config_;

  std::mutex mutex_;  ///< of the next two
  std::vector<std::unique_ptr<Coprocess>> batches_;
  std::map<std::type_index, std::shared_ptr<void>> attached_;
};

/// Calls invalidate() at its end, also where that comes by an exception.
class Writing {
 public:
  explicit Writing(Session& session) : session_(&session) {}
  /// Where nullptr, nobody knows anything.
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
