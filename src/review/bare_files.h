/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files without header from findings, and what 'git tgpl header add' would do
// with them.
#pragma once

#include <vector>

#include "read/read_state.h"
#include "review/way_on.h"
#include "tree/tree.h"

namespace tgpl::review {

/// Plans labels for the files without header. The plan is empty if the project
/// does not declare licence and holder.
LabelPlan plan_bare_files(const tree::Tree& tree, const read::Context& context,
                          const std::vector<check::Finding>& findings);

/// Whether 'header add' would leave the file unchanged because of what it is. A
/// file with an incomplete FILE.license does not count: it can be completed.
bool is_left_alone(const tree::Tree& tree, const write::FilePlan& plan);

}  // namespace tgpl::review
