/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// `check` of a whole work tree, which is what people run most: with what is
// known of the run before, and with no more asked of git than needed.
#pragma once

#include <functional>
#include <string>

#include "check/state.h"
#include "git/session.h"
#include "read/cache/result_cache.h"

namespace tgpl::read {

/// What `check` is asked, and what becomes of the answer.
struct WorkTreeQuestion {
  /// All that changes what is said of the same tree.
  std::string words;
  /// The answer for a state, which lives as long as the program.
  std::function<CheckResult(const check::LicensingState&)> judge;
  /// Prints the answer, which counts more than what is kept of it.
  std::function<void(const CheckResult&)> tell;
};

/// Answers for the whole work tree, which there has to be, and gives back the
/// exit status.
int check_work_tree(git::Session& session, const WorkTreeQuestion& question);

}  // namespace tgpl::read
