/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A guess where the repository is, made without a git process. Only for
// starting git early, where a wrong guess does no harm; otherwise git is asked
// (repository.h).
#pragma once

#include <string>

namespace tgpl::git {

struct Guess {
  bool at_top = false;          ///< the directory is the top of a work tree
  std::string git_dir = {};     ///< "" if unknown
  std::string index_file = {};  ///< path of the index file
};

/// Guesses for `folder`; "" is the current directory.
Guess guess_repository(const std::string& folder);

}  // namespace tgpl::git
