/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files that are not ours, as the fewest patterns for TGPL.toml.
#pragma once

#include <vector>

#include "terms/terms.h"
#include "write/plan.h"

namespace tgpl::write {

/// One scope with `ours = false` for all that `plans` leave alone; none if
/// nothing is. A folder in which nothing is ours becomes one pattern.
std::vector<terms::Scope> leave_scopes(const std::vector<FilePlan>& plans);

}  // namespace tgpl::write
