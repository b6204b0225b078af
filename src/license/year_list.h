/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The years of a copyright notice, in every form that people write. The only
// parser of years: header/ changes them, and the readings of notices in this
// folder skip them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// The last year of an open range: "2018-present", "2018+".
constexpr int kOpenEnd = 9999;

struct YearRange {
  int first = 0;
  int last = 0;  ///< the same as `first` for one year
};

/// What read_years() found at the start of a text.
struct YearList {
  std::vector<YearRange> ranges;  ///< as written; empty if there are no years
  std::size_t size = 0;           ///< bytes of the years, brackets included
  /// Bytes of the years and of what separates them from a name: spaces, a
  /// comma, a dash with spaces around it.
  std::size_t next = 0;
  /// False if what follows may belong to the years: "2018-20xx", "2018/05/03".
  /// Such years must not be changed.
  bool clear = true;

  int first() const;  ///< the earliest year
  int last() const;   ///< the latest year, or kOpenEnd
  bool is_open() const { return last() == kOpenEnd; }
  /// Whether each year of `other` is one of these.
  bool contains(const YearList& other) const;
};

/// Reads "2018", "2018-2020" (with a dash of any kind, "/", "..", "to"),
/// "2018-20", "2018+", "2018-present", "since 2018", "(2018)", "c2018", and
/// lists of them ("2018, 2020 & 2022", "2018 2019") at the start of the text.
YearList read_years(std::string_view text);

}  // namespace tgpl::license
