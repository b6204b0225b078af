/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What kind of text some bytes are. Headers are written as bytes into texts
// that are a superset of ASCII; the others are only read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::header {

enum class Encoding { bytes, utf8_bom, utf16_le, utf16_be, utf32_le, utf32_be };

/// By the byte order mark; without one: bytes.
Encoding encoding_of(std::string_view bytes);

/// Whether the mark tells that ASCII bytes cannot be inserted.
bool is_wide(Encoding encoding);

/// A NUL in the first 8000 bytes, as git decides it; text in UTF-16 or UTF-32
/// with a mark is not binary.
bool is_binary(std::string_view bytes);

/// The text in UTF-8, without mark, if its mark tells UTF-16 or UTF-32; what
/// is ill-formed becomes U+FFFD.
std::optional<std::string> decode_wide(std::string_view bytes);

/// Length of the UTF-8 byte order mark at the start: 3 or 0.
std::size_t bom_length(std::string_view text);

}  // namespace tgpl::header
