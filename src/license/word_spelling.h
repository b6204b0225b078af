/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Words that the SPDX matching guidelines take as equal, and characters that
// are a letter, a space or nothing.
#pragma once

#include <cstdint>
#include <string_view>

#include "license/word_hash.h"

namespace tgpl::license {

/// The number of the spelling that stands for `word` and all its varieties.
WordHash first_spelling(WordHash word);

/// Two words that are one other word: "copyright owner", "per cent".
struct WordPair {
  bool known = false;
  WordHash second = 0;  ///< takes the place of the second word
  bool joined = false;  ///< takes the place of both
};

WordPair paired_spelling(WordHash first, WordHash second);

/// Whether a number after this word is a version or the number of a section
/// and so is no list mark: "version 2.", "section 3)".
bool keeps_number(WordHash word);

/// Whether an element of this name is mark-up of HTML or DocBook. Other names
/// in angle brackets are placeholders: "<year>", "<name of author>".
bool is_markup_name(std::string_view name);

enum class CharKind : std::uint8_t {
  letter,
  separator,       ///< space, quote, dash, bullet ...
  nothing,         ///< zero width, or a direction of writing
  copyright_sign,  ///< U+00A9
};

CharKind kind_of(char32_t character);

/// The letters that stand for one: lower case, ligatures taken apart.
/// Otherwise the character itself. At most three letters.
struct Letters {
  char32_t letter[3] = {0, 0, 0};
};

Letters folded(char32_t character);

}  // namespace tgpl::license
