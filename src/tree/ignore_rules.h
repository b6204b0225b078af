/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds paths that the .gitignore files inside a tree ignore. git itself can
// only tell what a work tree ignores, which includes rules of the user and of
// the clone. With those, the check of a commit would depend on where it runs.
#pragma once

#include <string>
#include <vector>

#include "tree/tree.h"

namespace tgpl::tree {

/// Returns those of `paths` that the .gitignore files in `tree` ignore. Runs
/// git only if the tree has such files. Throws Error(repository) or Error(io)
/// if git or the disk fails.
std::vector<std::string> ignored_by_rules_in(
    const Tree& tree, const std::vector<std::string>& paths);

}  // namespace tgpl::tree
