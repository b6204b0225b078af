// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/source_characters.h"

namespace tgpl::license {
namespace {

constexpr std::array<ByteKind, 256> byte_kinds() {
  std::array<ByteKind, 256> kinds = {};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter || (c >= '0' && c <= '9')) kinds[c] = ByteKind::word;
    if (c >= 0x80) kinds[c] = ByteKind::high;
  }
  for (const char c : {'\n', '\r', '\f'}) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::line_end;
  }
  for (const char c : {'.', ':', ';', '!', '?'}) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::stop;
  }
  for (const char c : {'<', '&', '\\', ']', '+'}) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::mark;
  }
  return kinds;
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

constinit const std::array<ByteKind, 256> kByteKinds = byte_kinds();

Character decoded(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  const bool valid_lead = lead >= 0xC2 && lead <= 0xF4;
  if (!valid_lead || text.size() < size) return {lead, 1};
  char32_t code = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if (!is_continuation(text[i])) return {lead, 1};
    code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  return {code, size};
}

WordHash extend_hash_utf8(WordHash hash, char32_t code) {
  const auto byte = [](char32_t value) { return static_cast<char>(value); };
  if (code < 0x80) return extend_hash(hash, byte(code));
  if (code < 0x800) {
    hash = extend_hash(hash, byte(0xC0 | (code >> 6)));
  } else {
    hash = extend_hash(hash, byte(0xE0 | ((code >> 12) & 0xF)));
    hash = extend_hash(hash, byte(0x80 | ((code >> 6) & 0x3F)));
  }
  return extend_hash(hash, byte(0x80 | (code & 0x3F)));
}

bool is_utf16(std::string_view text) {
  return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

Transcoded from_utf16(std::string_view text) {
  const bool little = text.starts_with("\xFF\xFE");
  Transcoded out;
  out.text.reserve(text.size());
  for (std::size_t at = 2; at + 1 < text.size(); at += 2) {
    const auto low = static_cast<unsigned char>(text[little ? at : at + 1]);
    const auto high = static_cast<unsigned char>(text[little ? at + 1 : at]);
    const char32_t code = (static_cast<char32_t>(high) << 8) | low;
    const std::size_t before = out.text.size();
    const auto add = [&](char32_t byte) {
      out.text += static_cast<char>(byte);
    };
    if (code < 0x80) {
      add(code);
    } else if (code < 0x800) {
      add(0xC0 | (code >> 6));
      add(0x80 | (code & 0x3F));
    } else {
      add(0xE0 | (code >> 12));
      add(0x80 | ((code >> 6) & 0x3F));
      add(0x80 | (code & 0x3F));
    }
    out.source.resize(out.source.size() + out.text.size() - before,
                      static_cast<std::uint32_t>(at));
  }
  return out;
}

}  // namespace tgpl::license
