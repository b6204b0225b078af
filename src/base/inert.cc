// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/inert.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/text.h"

namespace tgpl {
namespace {

/// The commands of GitHub. At the start of a line any word is one: what ends
/// "stop-commands" is a word of the user's choice.
constexpr auto kCommands = std::to_array<std::string_view>({
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
});

/// Bytes with which something to escape may start.
constexpr std::array<bool, 256> suspicious_bytes() {
  std::array<bool, 256> out{};
  for (const std::size_t byte : {0x23, 0x3A, 0xD8, 0xE2, 0xEF})
    out[byte] = true;
  return out;
}
constexpr std::array<bool, 256> kSuspicious = suspicious_bytes();

std::uint8_t byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<std::uint8_t>(text[at])
                          : std::uint8_t{0};
}

/// "##", letters, "[".
bool is_bracket_command(std::string_view rest) {
  if (!rest.starts_with("##")) return false;
  rest.remove_prefix(2);
  const auto end = std::ranges::find_if_not(rest, is_alpha);
  return end != rest.end() && *end == '[';
}

bool begins_line(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
}

bool is_colon_command(std::string_view text, std::size_t at) {
  std::string_view rest = text.substr(at);
  if (!rest.starts_with("::")) return false;
  rest.remove_prefix(2);
  if (begins_line(text, at)) return true;
  return std::ranges::any_of(kCommands, [&](std::string_view word) {
    if (rest.size() <= word.size()) return false;
    const char next = rest[word.size()];
    return (next == ':' || next == ' ') &&
           equals_ignoring_case(rest.substr(0, word.size()), word);
  });
}

/// How many bytes to escape at `at`: a whole character, or the first one of a
/// command; 0 if none.
std::size_t escape_length(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '#':
      return is_bracket_command(text.substr(at)) ? 1 : 0;
    case ':':
      return is_colon_command(text, at) ? 1 : 0;
    default:
      return invisible_length(text.substr(at));
  }
}

std::uint32_t code_point(std::string_view sequence) {
  std::uint32_t value = byte_at(sequence, 0);
  if (sequence.size() > 1) value &= sequence.size() == 2 ? 0x1FU : 0x0FU;
  for (const char c : sequence.substr(1))
    value = value << 6 | (static_cast<std::uint8_t>(c) & 0x3FU);
  return value;
}

std::string digits(std::uint32_t value, std::uint32_t base, std::size_t width) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (; value != 0; value /= base) out += kDigits[value % base];
  while (out.size() < width) out += '0';
  std::ranges::reverse(out);
  return out;
}

void append_escaped(std::string& out, std::string_view sequence,
                    Notation notation) {
  if (notation == Notation::json) {
    (out += "\\u") += digits(code_point(sequence), 16, 4);
    return;
  }
  if (notation == Notation::xml) {
    ((out += "&#x") += digits(code_point(sequence), 16, 2)) += ';';
    return;
  }
  const bool octal = notation == Notation::quoted;
  for (const char c : sequence) {
    const auto byte = static_cast<std::uint8_t>(c);
    out += octal ? "\\" + digits(byte, 8, 3) : "\\x" + digits(byte, 16, 2);
  }
}

}  // namespace

std::optional<std::string> escaped(std::string_view text, Notation notation) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!kSuspicious[static_cast<std::uint8_t>(text[at])]) continue;
    const std::size_t length = escape_length(text, at);
    if (length == 0) continue;
    out += text.substr(copied, at - copied);
    append_escaped(out, text.substr(at, length), notation);
    copied = at + length;
    at = copied - 1;
  }
  if (copied == 0) return std::nullopt;
  out += text.substr(copied);
  return out;
}

std::string inert(std::string text, Notation notation) {
  if (auto changed = escaped(text, notation)) return *std::move(changed);
  return text;
}

std::size_t invisible_length(std::string_view text) {
  const std::uint8_t a = byte_at(text, 0);
  const std::uint8_t b = byte_at(text, 1);
  const std::uint8_t c = byte_at(text, 2);
  if (a == 0xD8) return b == 0x9C ? 2 : 0;
  if (a == 0xEF) return b == 0xBB && c == 0xBF ? 3 : 0;
  if (a != 0xE2) return 0;
  const bool narrow =
      b == 0x80 && ((c >= 0x8B && c <= 0x8F) || (c >= 0xA8 && c <= 0xAE));
  return narrow || (b == 0x81 && c >= 0xA0 && c <= 0xAF) ? 3 : 0;
}

}  // namespace tgpl
