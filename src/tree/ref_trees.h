/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The trees that refs of the repository point to.
#pragma once

#include <string>
#include <vector>

#include "tree/tree.h"

namespace tgpl::tree {

/// Starts git early for ask_refs().
void prefetch_refs(git::Session& session, const std::vector<std::string>& refs);

/// Returns a line "REF OBJECT" for each existing ref that is one of `refs` or
/// below it. Throws Error(repository) if git fails.
std::string ask_refs(git::Session& session,
                     const std::vector<std::string>& refs);

/// Returns those of `refs` that exist, each with the files of its tree that are
/// one of `paths` or below it. Runs one process, and one more per existing ref.
std::vector<RefTree> ref_trees(git::Session& session,
                               const std::vector<std::string>& refs,
                               const std::vector<std::string>& paths);

}  // namespace tgpl::tree
