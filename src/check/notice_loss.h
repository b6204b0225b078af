/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the two rules on notices have in common.
#pragma once

#include <vector>

#include "check/finding.h"
#include "check/state_diff.h"

namespace tgpl::check {

enum class NoticeLoss { altered, removed };

/// One finding for each notice that a file, which is still there, has lost;
/// for each notice of a REUSE.toml that went from many files. A warning where
/// the notice is of the project, or the file is not ours.
std::vector<Finding> findings_on_notices(const StateDiff& diff,
                                         NoticeLoss loss);

}  // namespace tgpl::check
