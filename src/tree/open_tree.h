/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Opens the tree that the user names on the command line.
#pragma once

#include <memory>

#include "git/session.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// Returns the tree of `source`. Throws Error(repository) if it does not exist
/// or git fails.
std::unique_ptr<const Tree> open_tree(git::Session& session,
                                      const Source& source);

}  // namespace tgpl::tree
