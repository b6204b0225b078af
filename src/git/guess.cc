// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/guess.h"

#include "base/file.h"

namespace tgpl::git {

Guess guess_repository(const std::string& folder) {
  const std::string here = folder.empty() ? "" : folder + "/";
  const std::string git_dir = here + ".git";
  // In a linked worktree and in a submodule, .git is a file.
  if (!is_there(git_dir + "/")) return {.at_top = is_there(git_dir)};
  return {true, git_dir, git_dir + "/index"};
}

}  // namespace tgpl::git
