/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Makes one table of rows that are defined in separate files;
// cmake/gather.cmake lists the files.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace tgpl {

/// The rows sorted by the member `key`.
template <typename Row, std::size_t kCount, typename Member>
std::vector<Row> sorted_rows(const std::array<const Row*, kCount>& gathered,
                             Member Row::*key) {
  std::vector<Row> rows;
  rows.reserve(kCount);
  for (const Row* row : gathered) rows.push_back(*row);
  std::ranges::sort(rows, {}, key);
  return rows;
}

/// The row whose member `key` has this value, or nullptr.
template <typename Rows, typename Value, typename Member>
auto find_row(const Rows& rows, const Value& value, Member key)
    -> decltype(rows.data()) {
  const auto found = std::ranges::find(rows, value, key);
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace tgpl
