/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A text reduced to its words, so that two copies of a licence are equal even
// if their line breaks, comment marks and list numbers differ.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// Longer texts are not examined. The longest known licence has 35 KB, and a
/// text with all licences of a distribution is not one licence anyway. The
/// limit bounds the time for hostile texts.
inline constexpr std::size_t kMaxTextBytes = std::size_t{256} << 10;

/// The words of a text in lower case, with one space around each, without
/// punctuation, comment marks and list numbers. "licence" becomes "license",
/// "non-x" "nonx", "http" "https" and the copyright sign "c". "2.0" is one
/// word, "2+" is two.
struct Wording {
  struct Word {
    std::size_t at = 0;      ///< offset of its first byte in `text`
    std::size_t source = 0;  ///< offset of its first byte in the original
  };

  std::string text = " ";
  std::vector<Word> words;

  /// Offset of the phrase in `text`, at or after `from`; npos if there is none.
  /// A phrase is written like `text`, without spaces at its ends.
  std::size_t find(std::string_view phrase, std::size_t from = 0) const;
  bool has(std::string_view phrase) const;
  /// Index of the word at or after this offset of `text`.
  std::size_t word_at(std::size_t offset) const;
};

/// The wording of any bytes, valid UTF-8 or not.
Wording wording_of(std::string_view text);

}  // namespace tgpl::license
