/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where a repository most likely is, without asking git: only for what starts
// git early and is as right without. Where it matters, git is asked
// (repository.h).
#pragma once

#include <string>

namespace tgpl::git {

struct Guess {
  bool at_top = false;          ///< the folder is the top of a work tree
  std::string git_dir = {};     ///< "" where nobody knows
  std::string index_file = {};  ///< in it
};

/// Of `folder`; "" is the current one.
Guess guess_repository(const std::string& folder);

}  // namespace tgpl::git
