/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Shared by the three rules on changed licences.
#pragma once

#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/state_diff.h"

namespace tgpl::check {

/// One finding per own file with a licence before and after whose licence
/// changed by `shift`; one per table of REUSE.toml if the licence is given
/// there. Only a warning if all notices are the project's own, or if the commit
/// has no message yet that could approve it.
std::vector<Finding> findings_on_shift(const StateDiff& diff, spdx::Shift shift,
                                       std::string_view verb);

}  // namespace tgpl::check
