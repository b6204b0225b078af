/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where things stand in a TOML text, for callers that change one of them and
// keep the bytes of all others: the places that parse_toml() gives, as offsets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl {

/// "[a.b]", "[[a]]" or "key = value", with its offsets in the text.
struct TomlItem {
  enum class Kind { table, list_element, pair };

  Kind kind = Kind::pair;
  /// From the root, with dots: "usage.train-ai". The n-th [[holder]] is
  /// "holder.n", from 1.
  std::string path;
  std::size_t begin = 0;  ///< of its line
  std::size_t end = 0;    ///< behind the end of its last line
  std::size_t value_begin = 0;
  std::size_t value_end = 0;
};

/// In the order of the text; none where it is not valid. What stands inside a
/// value is no item.
std::vector<TomlItem> scan_toml(std::string_view text);

}  // namespace tgpl
