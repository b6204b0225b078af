/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What git was asked for: code that keeps an answer for later has to know what
// the answer came from.
#pragma once

#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace tgpl::git {

/// For several threads.
class CommandLog {
 public:
  /// To be called when git is started with `arguments`.
  void add(std::span<const std::string> arguments);

  /// To be called where an object is not there that may come.
  void add_missing_object();

  /// The git commands so far, by name, in their order; "missing object" where
  /// one was not there.
  std::vector<std::string> names() const;

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> names_;
};

}  // namespace tgpl::git
