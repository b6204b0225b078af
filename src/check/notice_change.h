/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which notices of a file became which.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

/// A notice that is another one now; or, with nothing in `after`, that is
/// gone; or, with nothing in `before`, that is new.
struct NoticeChange {
  std::optional<Claim> before;
  std::optional<Claim> after;
};

/// Whether `after` says all that `before` said: the same holder, at least the
/// same years. "Copyright", its sign and the tag are one.
bool keeps_notice(std::string_view before, std::string_view after);

/// Altered and gone ones in the order of `before`, then new ones.
std::vector<NoticeChange> notice_changes(const std::vector<Claim>& before,
                                         const std::vector<Claim>& after);

}  // namespace tgpl::check
