/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a tree ignores by the .gitignore files that it has itself. git only
// tells what a work tree ignores, where rules of the user and of the clone
// count too: a commit would be judged otherwise here than there.
#pragma once

#include <string>
#include <vector>

#include "tree/tree.h"

namespace tgpl::tree {

/// Those of `paths` that the rules in `tree` leave out. Costs nothing where the
/// tree has no rules. Throws Error.
std::vector<std::string> ignored_by_rules_in(
    const Tree& tree, const std::vector<std::string>& paths);

}  // namespace tgpl::tree
