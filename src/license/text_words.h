/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The words of a text as the SPDX matching guidelines compare them. Two copies
// of a licence have the same words even if case, line breaks, punctuation,
// comment marks, list marks, HTML tags or varietal spellings differ. Each word
// is a number, with the bytes that it came from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "license/word_hash.h"

namespace tgpl::license {

/// What stands between a word and the one before.
enum WordGap : std::uint8_t {
  kSameLine = 0,
  kNewLine = 1,       ///< the first word of a line
  kNewParagraph = 2,  ///< a line without words is between
  kNewSentence = 4,   ///< a full stop, colon or semicolon is between
};

struct TextWord {
  WordHash hash = 0;
  std::uint32_t begin = 0;  ///< bytes of the source
  std::uint32_t end = 0;
  std::uint8_t gap = kSameLine;
  /// Part of what every comparison ignores: a copyright notice, an address of
  /// the Free Software Foundation.
  bool ignored = false;
};

/// Longer texts are read in pieces (detect.h).
inline constexpr std::size_t kMaxWordBytes = std::size_t{1} << 31;

/// The words of any bytes, valid UTF-8 or not: a byte that is not part of a
/// valid sequence is taken as Latin-1. Linear in the size of `text`.
std::vector<TextWord> words_of(std::string_view text);

}  // namespace tgpl::license
