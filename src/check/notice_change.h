/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which notices of a file became which.
#pragma once

#include <string_view>
#include <vector>

#include "check/state_diff.h"

namespace tgpl::check {

/// Whether `after` says all that `before` said: the same holder, at least the
/// same years. "Copyright", its sign and the tag are one.
bool keeps_notice(std::string_view before, std::string_view after);

/// Altered and gone ones in the order of `before`, then new ones.
std::vector<NoticeChange> notice_changes(const std::vector<Claim>& before,
                                         const std::vector<Claim>& after);

}  // namespace tgpl::check
