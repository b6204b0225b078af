/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Detects the encoding of a text. Headers are written only into texts whose
// encoding is a superset of ASCII; UTF-16 and UTF-32 are only read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::header {

enum class Encoding { bytes, utf8_bom, utf16_le, utf16_be, utf32_le, utf32_be };

/// The encoding that the byte order mark tells; `bytes` if there is none.
Encoding encoding_of(std::string_view bytes);

/// Whether it is UTF-16 or UTF-32, where ASCII bytes cannot be inserted.
bool is_wide(Encoding encoding);

/// Whether there is a NUL in the first 8000 bytes, which is git's own test.
/// UTF-16 and UTF-32 text with a byte order mark is not binary.
bool is_binary(std::string_view bytes);

/// UTF-16 or UTF-32 text converted to UTF-8, without its byte order mark;
/// ill-formed sequences become U+FFFD. nullopt for other encodings.
std::optional<std::string> decode_wide(std::string_view bytes);

/// Length of the UTF-8 byte order mark at the start: 3 or 0.
std::size_t bom_length(std::string_view text);

}  // namespace tgpl::header
