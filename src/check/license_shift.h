/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the three rules on changed licences have in common.
#pragma once

#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/state_diff.h"

namespace tgpl::check {

/// One finding for each file of ours, of a licence before and after, that went
/// through `shift`; for each table of REUSE.toml where that says it. A warning
/// where all notices are of the project, and where no approval can be seen yet.
std::vector<Finding> findings_on_shift(const StateDiff& diff, spdx::Shift shift,
                                       std::string_view verb);

}  // namespace tgpl::check
