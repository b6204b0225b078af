/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files whose header would name somebody who, by the history, has not changed
// them.
#pragma once

#include <string>
#include <vector>

#include "tree/tree.h"
#include "write/setup_plan.h"

namespace tgpl::write {

/// The files that get a notice of the plan's holders although only other people
/// changed them; sorted by path. Empty if the holders are a group without
/// names, or are stated by the project and are in no commit: a company is not
/// the author of one.
std::vector<std::string> files_of_others(const tree::Tree& tree,
                                         const SetupPlan& plan,
                                         const SetupOptions& options);

}  // namespace tgpl::write
