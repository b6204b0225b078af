/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A change of one file as a patch.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl {

/// What makes `after` of `before`, as `git apply` takes it: one hunk with three
/// lines of context, "" if the two are equal. No `before`: the file is new; no
/// `after`: it goes. Meant for a change in one place; where there are several,
/// what lies between them is in the hunk twice.
std::string unified_diff(std::string_view path,
                         std::optional<std::string_view> before,
                         std::optional<std::string_view> after);

}  // namespace tgpl
