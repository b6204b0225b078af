/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// From what a user names to a tree.
#pragma once

#include <memory>

#include "git/session.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// The tree of `source`. Throws Error(repository).
std::unique_ptr<const Tree> open_tree(git::Session& session,
                                      const Source& source);

}  // namespace tgpl::tree
