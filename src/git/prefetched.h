/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Answers of git that were asked for before they are wanted. What git is asked
// one after the other costs the sum of 3 to 7 ms each, this way only the
// longest.
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

/// For several threads. Its end waits for what still runs.
class Prefetched {
 public:
  using Words = std::vector<std::string>;

  /// Calls `ask` beside what comes next, unless these words are asked already;
  /// whether it does.
  bool start(const Words& words, std::function<ProcessResult()> ask);

  /// The answer to these words, once: whoever asks again asks git.
  std::optional<ProcessResult> take(const Words& words);

  /// From here on, what was asked so far is not taken.
  void drop();

 private:
  using Answer = std::future<ProcessResult>;

  std::mutex mutex_;
  std::map<Words, Answer> answers_;
  std::vector<Answer> dropped_;  ///< to end one would wait for its git
};

}  // namespace tgpl::git
