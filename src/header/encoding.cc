// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/encoding.h"

#include <cstdint>

namespace tgpl::header {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kBinaryWindow = 8000;
constexpr std::uint32_t kReplacement = 0xFFFD;

void append_utf8(std::string& out, std::uint32_t c) {
  const auto put = [&out](std::uint32_t byte) {
    out += static_cast<char>(static_cast<std::uint8_t>(byte));
  };
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = kReplacement;
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 63));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 63));
    put(0x80 | (c & 63));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 63));
    put(0x80 | (c >> 6 & 63));
    put(0x80 | (c & 63));
  }
}

/// The code unit of `width` bytes at offset `at`.
std::uint32_t unit_at(std::string_view bytes, std::size_t at, std::size_t width,
                      bool little) {
  std::uint32_t unit = 0;
  for (std::size_t i = 0; i < width; ++i) {
    const auto byte =
        static_cast<std::uint8_t>(bytes[at + (little ? width - 1 - i : i)]);
    unit = unit << 8 | byte;
  }
  return unit;
}

std::string decode_utf16(std::string_view bytes, bool little) {
  std::string out;
  for (std::size_t at = 2; at + 2 <= bytes.size(); at += 2) {
    std::uint32_t c = unit_at(bytes, at, 2, little);
    if (c >= 0xD800 && c < 0xDC00 && at + 4 <= bytes.size()) {
      const std::uint32_t low = unit_at(bytes, at + 2, 2, little);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      }
    }
    append_utf8(out, c);
  }
  return out;
}

std::string decode_utf32(std::string_view bytes, bool little) {
  std::string out;
  for (std::size_t at = 4; at + 4 <= bytes.size(); at += 4) {
    append_utf8(out, unit_at(bytes, at, 4, little));
  }
  return out;
}

}  // namespace

Encoding encoding_of(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return Encoding::utf8_bom;
  // The mark of UTF-32 starts with that of UTF-16: test the longer one first.
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return Encoding::utf32_le;
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return Encoding::utf32_be;
  if (bytes.starts_with("\xFF\xFE")) return Encoding::utf16_le;
  if (bytes.starts_with("\xFE\xFF")) return Encoding::utf16_be;
  return Encoding::bytes;
}

bool is_wide(Encoding encoding) {
  return encoding != Encoding::bytes && encoding != Encoding::utf8_bom;
}

bool is_binary(std::string_view bytes) {
  if (is_wide(encoding_of(bytes))) return false;
  return bytes.substr(0, kBinaryWindow).find('\0') != std::string_view::npos;
}

std::optional<std::string> decode_wide(std::string_view bytes) {
  switch (encoding_of(bytes)) {
    case Encoding::utf16_le:
      return decode_utf16(bytes, true);
    case Encoding::utf16_be:
      return decode_utf16(bytes, false);
    case Encoding::utf32_le:
      return decode_utf32(bytes, true);
    case Encoding::utf32_be:
      return decode_utf32(bytes, false);
    case Encoding::bytes:
    case Encoding::utf8_bom:
      break;
  }
  return std::nullopt;
}

std::size_t bom_length(std::string_view text) {
  return encoding_of(text) == Encoding::utf8_bom ? 3 : 0;
}

}  // namespace tgpl::header
