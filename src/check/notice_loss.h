/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Shared by the two rules on notices.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/state_diff.h"

namespace tgpl::check {

enum class NoticeLoss { altered, removed };

/// A header instead of a notice that a change removed would name another
/// holder.
inline constexpr std::string_view kRestoreNotice =
    "restore the copyright notice that this change removes";

/// The files that lost a notice which a new header would not contain, by their
/// findings.
std::set<std::string> files_losing_notices(
    const std::vector<Finding>& findings);

/// One finding per notice that a file lost although the file still exists; one
/// per notice in REUSE.toml that was removed from many files. Only a warning if
/// the notice is the project's own or the file is third-party.
std::vector<Finding> findings_on_notices(const StateDiff& diff,
                                         NoticeLoss loss);

}  // namespace tgpl::check
