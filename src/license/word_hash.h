/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Words as numbers: two words that count as the same have the same number.
#pragma once

#include <cstdint>
#include <string_view>

namespace tgpl::license {

using WordHash = std::uint64_t;

inline constexpr WordHash kHashStart = 0xCBF29CE484222325U;

constexpr WordHash extend_hash(WordHash hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
}

/// The number of a word that is written as the reader writes it: in lower case
/// and in the first of its spellings (word_spelling.h).
constexpr WordHash word_hash(std::string_view word) {
  WordHash hash = kHashStart;
  for (const char byte : word) hash = extend_hash(hash, byte);
  return hash;
}

}  // namespace tgpl::license
