/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One file of one commit, for who wants no more than that.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// Runs git somewhere with these arguments.
using RunGit = std::function<ProcessResult(std::vector<std::string>)>;

enum class TreeFileKind {
  absent,
  regular,
  other,      ///< a folder, a symbolic link, a submodule
  too_large,  ///< and not read
  unreadable,
};

struct TreeFile {
  TreeFileKind kind = TreeFileKind::absent;
  std::string bytes;  ///< of a regular one
};

/// The file at `path` (from the top) of the commit or tree `revision`, which
/// must be there.
TreeFile read_tree_file(const RunGit& git, const std::string& revision,
                        const std::string& path, std::size_t limit);
TreeFile read_tree_file(Session& session, const std::string& revision,
                        const std::string& path, std::size_t limit);

}  // namespace tgpl::git
