/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A text as its words: what two copies of one licence have in common, however
// they are broken into lines, marked as a comment and numbered.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// Longer texts are not judged: the longest licence that we know has 35 KB, and
/// a text with everything of a distribution in it is not one licence anyway.
/// The bound keeps hostile texts cheap.
inline constexpr std::size_t kMaxTextBytes = std::size_t{256} << 10;

/// A text as its words: lower case, one blank around each, without
/// punctuation, comment markers and list numbers; licence = license,
/// non-x = nonx, http = https, the copyright sign = c; "2.0" is one word, "2+"
/// is two.
struct Wording {
  struct Word {
    std::size_t at = 0;      ///< of its first byte in `text`
    std::size_t source = 0;  ///< of its first byte in the original
  };

  std::string text = " ";
  std::vector<Word> words;

  /// Offset in `text` of the phrase's first word, from `from` on; npos if none.
  /// A phrase is written as a Wording is, without the outer blanks.
  std::size_t find(std::string_view phrase, std::size_t from = 0) const;
  bool has(std::string_view phrase) const;
  /// Index of the word at or behind this offset of `text`.
  std::size_t word_at(std::size_t offset) const;
};

/// Takes bytes; never throws but for want of memory.
Wording wording_of(std::string_view text);

}  // namespace tgpl::license
