/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Records which git commands were run. A cache must know which of them a result
// depends on.
#pragma once

#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace tgpl::git {

/// The git command in `arguments`, which may begin with options of git itself;
/// "" if there is none.
std::string verb_of(std::span<const std::string> arguments);

/// Thread-safe.
class CommandLog {
 public:
  /// Must be called whenever git is started with `arguments`.
  void add(std::span<const std::string> arguments);

  /// Must be called when an object is missing that may be fetched later.
  void add_missing_object();

  /// The names of the git commands so far, in order; "missing object" for each
  /// missing object.
  std::vector<std::string> names() const;

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> names_;
};

}  // namespace tgpl::git
