/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The parts of a copyright line: sign, years and holder.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

/// "(C) 2019-2024 Jane": sign "(C) ", years "2019-2024", holder "Jane". A line
/// without years before the holder, or with years that are not understood
/// (license/year_list.h), is all holder.
struct CopyrightParts {
  std::string_view sign;
  std::string_view years;
  std::string_view holder;
};

CopyrightParts parts_of(std::string_view copyright);

/// Whether `text` is years as we write them, of four digits, ranges or a list
/// of them: "2026", "2019-2026", "2019, 2021-2024".
bool is_years(std::string_view text);

/// The line with its years replaced by `years`.
std::string with_years(std::string_view copyright, std::string_view years);

/// The line of these parts with its holder replaced by `holder`.
std::string with_holder(const CopyrightParts& parts, std::string_view holder);

/// `a`, if it has all years of `b` or one of them is not understood; otherwise
/// the range from the first to the last year of both. If one is empty, the
/// other.
std::string merged_years(std::string_view a, std::string_view b);

/// The first of the years: "2019" of "2019-2024".
std::string first_year(std::string_view years);

}  // namespace tgpl::header
