/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files without a header, as findings name them, and what 'git tgpl header add'
// would do with them in a tree.
#pragma once

#include <vector>

#include "read/read_state.h"
#include "review/way_on.h"
#include "tree/tree.h"

namespace tgpl::review {

/// No files where the project does not say what a header would.
LabelPlan plan_bare_files(const tree::Tree& tree, const read::Context& context,
                          const std::vector<check::Finding>& findings);

/// Whether 'header add' leaves the file alone for what it is. A FILE.license
/// that somebody began can be completed.
bool is_left_alone(const tree::Tree& tree, const write::FilePlan& plan);

}  // namespace tgpl::review
