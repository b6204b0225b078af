/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What killed runs left in a work tree: never listed, never committed, removed
// by the next command that writes.
#pragma once

#include <string>

#include "base/file.h"
#include "git/listing.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// Whether the entry is a temporary file of ours: untracked, and so by its name
/// and content (base/leftover.h). In LICENSES/ the name is enough.
bool is_leftover(const Folder& folder, const git::Entry& entry);

/// Before the first write of a command: removes what killed runs left, and
/// tells git to ignore what this one might leave.
void begin_writing(const Tree& tree);

}  // namespace tgpl::tree
