/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The positions of tables, keys and values in a TOML text as byte offsets, for
// code that changes one of them and preserves all other bytes.
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
  /// The full dotted path: "usage.train-ai". The n-th [[holder]] is "holder.n",
  /// counted from 1.
  std::string path;
  std::size_t begin = 0;  ///< of its line
  std::size_t end = 0;    ///< after the end of its last line
  std::size_t value_begin = 0;
  std::size_t value_end = 0;
};

/// All items in the order of the text; empty if the text is invalid. Keys
/// inside a value (inline tables) are not listed.
std::vector<TomlItem> scan_toml(std::string_view text);

}  // namespace tgpl
