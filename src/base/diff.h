/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A change to one file, written as a patch.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl {

/// Returns a patch for `git apply` that turns `before` into `after`, or "" if
/// they are equal. Without `before` the file is new; without `after` it is
/// deleted. The patch has one hunk with three lines of context, so it is meant
/// for a change in one place: between two distant changes, every line appears
/// as removed and added again.
std::string unified_diff(std::string_view path,
                         std::optional<std::string_view> before,
                         std::optional<std::string_view> after);

}  // namespace tgpl
