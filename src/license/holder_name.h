/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The name in a copyright notice: where it ends, and whether it is one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tgpl::license {

/// The name in what follows the years of a notice, without what closes a
/// comment, "All rights reserved" and what a line break left of that.
std::string cleaned_name(std::string_view written);

/// Whether a text in the place of a holder names nobody.
bool names_nobody(std::string_view holder);

/// Whether the bytes can be a name, and not those of a program or picture.
bool is_readable_name(std::string_view name);

/// Whether a name must go on in the next line: "Ada Example, and many".
bool goes_on(std::string_view name);

/// The size of the rest of a name at the start of a line: up to the end of the
/// clause.
std::size_t rest_of_name(std::string_view line);

/// Whether the "(c)" at `at` is the mark of a list that has an item "(b)".
bool is_list_item(std::string_view text, std::size_t at);

}  // namespace tgpl::license
