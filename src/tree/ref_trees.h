/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What refs of the repository point to.
#pragma once

#include <string>
#include <vector>

#include "tree/tree.h"

namespace tgpl::tree {

/// Starts git on what ask_refs() asks.
void prefetch_refs(git::Session& session, const std::vector<std::string>& refs);

/// A line "REF OBJECT" for each of `refs` that is there, and for what is below
/// such a name.
std::string ask_refs(git::Session& session,
                     const std::vector<std::string>& refs);

/// Those of `refs` that are there, with what they have of `paths`. Costs one
/// process where there is none, one more for each that is there.
std::vector<RefTree> ref_trees(git::Session& session,
                               const std::vector<std::string>& refs,
                               const std::vector<std::string>& paths);

}  // namespace tgpl::tree
