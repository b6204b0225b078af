/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The characters of a source file in UTF-8, Latin-1 or UTF-16.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "license/word_hash.h"

namespace tgpl::license {

/// What a byte is when a word does not go on with it.
enum class ByteKind : std::uint8_t { other, word, line_end, stop, high, mark };

/// Of each byte.
extern const std::array<ByteKind, 256> kByteKinds;

/// A character of the text and its size in bytes.
struct Character {
  char32_t code = 0;
  std::size_t size = 1;
};

/// The character at the start of `text`, whose first byte is not ASCII. A byte
/// that begins no valid sequence is taken as Latin-1.
Character decoded(std::string_view text);

/// Like extend_hash(), for each byte of the character in UTF-8.
WordHash extend_hash_utf8(WordHash hash, char32_t code);

/// Whether the bytes are UTF-16 with a byte order mark.
bool is_utf16(std::string_view text);

/// A text in UTF-8 that was made of UTF-16.
struct Transcoded {
  std::string text;
  std::vector<std::uint32_t> source;  ///< for each byte: where it came from
};

Transcoded from_utf16(std::string_view text);

}  // namespace tgpl::license
