/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// `check` of a whole work tree, its most frequent use: uses results cached by
// earlier runs, and runs git as little as possible.
#pragma once

#include <functional>
#include <string>

#include "check/state.h"
#include "git/session.h"
#include "read/cache/result_cache.h"
#include "tree/tree.h"

namespace tgpl::read {

/// A call of `check`, with functions that compute and print its result.
struct WorkTreeQuestion {
  /// Everything that influences the result for the same tree, for example the
  /// options.
  std::string words;
  /// Computes the result for a state and its tree. Both live until the program
  /// ends.
  std::function<CheckResult(const check::LicensingState&, const tree::Tree&)>
      judge;
  /// Prints the result. Called before the result is cached.
  std::function<void(const CheckResult&)> tell;
};

/// Checks the whole work tree, which must exist, and returns the exit status.
/// Throws Error(repository) if git fails, Error(io) if a file cannot be read.
int check_work_tree(git::Session& session, const WorkTreeQuestion& question);

}  // namespace tgpl::read
