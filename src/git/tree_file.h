/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads a single file of one commit.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// Runs git with these arguments in some repository.
using RunGit = std::function<ProcessResult(std::vector<std::string>)>;

enum class TreeFileKind {
  absent,
  regular,
  other,      ///< a directory, symbolic link or submodule
  too_large,  ///< larger than the limit, so not read
  unreadable,
};

struct TreeFile {
  TreeFileKind kind = TreeFileKind::absent;
  std::string bytes;  ///< content of a regular file
};

/// Reads the file at `path` (relative to the top) in the commit or tree
/// `revision`, which must exist. Files of more than `limit` bytes are not read.
TreeFile read_tree_file(const RunGit& git, const std::string& revision,
                        const std::string& path, std::size_t limit);
TreeFile read_tree_file(Session& session, const std::string& revision,
                        const std::string& path, std::size_t limit);

}  // namespace tgpl::git
