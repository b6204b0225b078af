// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/inert.h"

namespace tgpl {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Length of the well-formed UTF-8 sequence at the start of `s`, or 0 (Unicode
/// 15, table 3-7).
std::size_t sequence_length(std::string_view s) {
  const auto byte = [&](std::size_t i) {
    return i < s.size() ? static_cast<std::uint8_t>(s[i]) : std::uint8_t{0};
  };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const std::uint8_t a = byte(0);
  const std::uint8_t b = byte(1);
  if (a < 0x80) return 1;
  if (a >= 0xC2 && a <= 0xDF) return tail(1) ? 2 : 0;
  if (a == 0xE0) return b >= 0xA0 && b <= 0xBF && tail(2) ? 3 : 0;
  if (a == 0xED) return b >= 0x80 && b <= 0x9F && tail(2) ? 3 : 0;
  if (a >= 0xE1 && a <= 0xEF) return tail(1) && tail(2) ? 3 : 0;
  if (a == 0xF0) return b >= 0x90 && b <= 0xBF && tail(2) && tail(3) ? 4 : 0;
  if (a == 0xF4) return b >= 0x80 && b <= 0x8F && tail(2) && tail(3) ? 4 : 0;
  if (a >= 0xF1 && a <= 0xF3) return tail(1) && tail(2) && tail(3) ? 4 : 0;
  return 0;
}

/// Whether `text` starts with a control character or with no UTF-8.
bool is_control(std::string_view text) {
  const auto byte = static_cast<std::uint8_t>(text.front());
  const std::size_t length = sequence_length(text);
  const bool c1 =
      length == 2 && byte == 0xC2 && static_cast<std::uint8_t>(text[1]) < 0xA0;
  return length == 0 || byte < 0x20 || byte == 0x7F || c1;
}

bool is_printable_ascii(std::string_view text) {
  return std::ranges::all_of(text,
                             [](char c) { return c >= 0x20 && c < 0x7F; });
}

void append_escape(std::string& out, std::uint8_t byte) {
  constexpr char kHex[] = "0123456789abcdef";
  switch (byte) {
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  out += "\\x";
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t change =
          diagonal + (lower(a[i]) == lower(b[j]) ? 0U : 1U);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

/// The end of the line that contains `from`, or npos if the text ends first.
/// Searches growing pieces: in a text whose lines end in '\r' alone, searching
/// for '\n' would scan the whole text once for each line.
std::size_t find_line_end(std::string_view text, std::size_t from) {
  constexpr std::size_t kUsualLine = 128;
  for (std::size_t size = kUsualLine; from < text.size();
       from += size, size *= 2) {
    const std::string_view piece = text.substr(from, size);
    const std::size_t feed = piece.find('\n');
    const std::size_t end = std::min(piece.substr(0, feed).find('\r'), feed);
    if (end != std::string_view::npos) return from + end;
  }
  return std::string_view::npos;
}

}  // namespace

std::string cat(std::initializer_list<std::string_view> pieces) {
  std::size_t size = 0;
  for (const std::string_view piece : pieces) size += piece.size();
  std::string out;
  out.reserve(size);
  for (const std::string_view piece : pieces) out += piece;
  return out;
}

Line line_at(std::string_view text, std::size_t offset) {
  const std::size_t stop = find_line_end(text, offset);
  if (stop == std::string_view::npos) return {text.substr(offset), {}, offset};
  const bool crlf =
      text[stop] == '\r' && stop + 1 < text.size() && text[stop + 1] == '\n';
  return {text.substr(offset, stop - offset), text.substr(stop, crlf ? 2 : 1),
          offset};
}

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size(); at = lines.back().next()) {
    lines.push_back(line_at(text, at));
  }
  return lines;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  for (std::size_t at = text.find(separator); at != std::string_view::npos;
       at = text.find(separator, start)) {
    pieces.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  pieces.push_back(text.substr(start));
  return pieces;
}

std::string join(std::span<const std::string> pieces,
                 std::string_view separator) {
  std::size_t size = 0;
  for (const std::string& piece : pieces) size += piece.size();
  std::string out;
  out.reserve(size + separator.size() * pieces.size());
  for (const std::string& piece : pieces) {
    if (!out.empty() || &piece != &pieces.front()) out += separator;
    out += piece;
  }
  return out;
}

std::string counted(std::size_t count, std::string_view thing) {
  return cat({std::to_string(count), " ", thing, count == 1 ? "" : "s"});
}

std::string_view trim_left(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

std::string_view trim_right(std::string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string with_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool ends_line = text[at] == '\r' && text.substr(at + 1, 1) == "\n";
    if (!ends_line) out += text[at];
  }
  return out;
}

std::string_view trim(std::string_view text) {
  return trim_left(trim_right(text));
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), lower);
  return out;
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = sequence_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string printable(std::string_view text) {
  // Nearly every path and message is printable ASCII.
  if (is_printable_ascii(text)) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const std::size_t length = std::max<std::size_t>(1, sequence_length(text));
    const std::string_view sequence = text.substr(0, length);
    if (is_control(text) || invisible_length(text) > 0) {
      for (const char c : sequence)
        append_escape(out, static_cast<std::uint8_t>(c));
    } else {
      out += sequence;
    }
    text.remove_prefix(length);
  }
  return out;
}

bool is_plain(std::string_view text) {
  if (is_printable_ascii(text)) return true;
  while (!text.empty()) {
    if (is_control(text)) return false;
    text.remove_prefix(sequence_length(text));
  }
  return true;
}

std::string quote(std::string_view text) {
  return cat({"'", printable(text), "'"});
}

std::optional<std::string_view> nearest(
    std::string_view name, std::span<const std::string_view> candidates) {
  std::optional<std::string_view> best;
  // At least two changes are allowed, because two swapped letters count as two.
  const std::size_t most =
      name.size() <= 3 ? 1 : std::max<std::size_t>(2, name.size() / 3);
  std::size_t least = most + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(name, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace tgpl
