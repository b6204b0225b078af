/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The years of a copyright line: those before its holder.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

/// "(C) 2019-2024 Jane": sign "(C) ", years "2019-2024", holder "Jane". What
/// has no years in front is holder, whole.
struct CopyrightParts {
  std::string_view sign;
  std::string_view years;
  std::string_view holder;
};

CopyrightParts parts_of(std::string_view copyright);

/// "2026", "2019-2026", "2019, 2021-2024": four digits each.
bool is_years(std::string_view text);

/// The line with these years in place of its own.
std::string with_years(std::string_view copyright, std::string_view years);

/// The line with these parts, but another holder.
std::string with_holder(const CopyrightParts& parts, std::string_view holder);

/// From the first to the last year of both; `a` if one says no plain years.
std::string merged_years(std::string_view a, std::string_view b);

/// "2019" of "2019-2024"; years start with the first.
std::string_view first_year(std::string_view years);

}  // namespace tgpl::header
