/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Matches the copyright notices of a file before and after a change.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

/// An altered notice; a removed one if there is no `after`, a new one if there
/// is no `before`.
struct NoticeChange {
  std::optional<Claim> before;
  std::optional<Claim> after;
};

/// Whether `after` keeps the information of `before`: the same holder and at
/// least the same years. "Copyright", its sign and the SPDX tag are equivalent.
bool keeps_notice(std::string_view before, std::string_view after);

/// The differences: altered and removed notices in the order of `before`, then
/// new ones.
std::vector<NoticeChange> notice_changes(const std::vector<Claim>& before,
                                         const std::vector<Claim>& after);

}  // namespace tgpl::check
