/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Git commands started before their output is needed. A git command takes 3 to
// 7 ms; run in parallel, several take only as long as the slowest.
#pragma once

#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "git/subprocess.h"

namespace tgpl::git {

/// Thread-safe. The destructor waits for running commands.
class Prefetched {
 public:
  using Words = std::vector<std::string>;

  /// Runs `ask` in the background, unless this command is already running.
  /// Returns whether it was started.
  bool start(const Words& words, std::function<ProcessResult()> ask);

  /// Returns the output for this command, waiting for it if needed; nullopt if
  /// it was not started or already taken.
  std::optional<ProcessResult> take(const Words& words);

  /// Discards all commands started so far, because their output may be out of
  /// date.
  void drop();

 private:
  using Answer = std::future<ProcessResult>;

  std::mutex mutex_;
  std::map<Words, Answer> answers_;
  /// kept, because a future's destructor waits for its git
  std::vector<Answer> dropped_;
};

}  // namespace tgpl::git
