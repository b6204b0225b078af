/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Text as bytes: lines with their ends, trimming, similar names. Only
// is_utf8(), printable() and quote() know about an encoding.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl {

/// Concatenates the pieces.
std::string cat(std::initializer_list<std::string_view> pieces);

/// One line of a text. `text` excludes the line end; `end` is "\n", "\r\n",
/// "\r" or, on the last line only, "".
struct Line {
  std::string_view text;
  std::string_view end;
  std::size_t offset = 0;  ///< of `text` in the whole text

  std::size_t next() const { return offset + text.size() + end.size(); }
};

/// The line that starts at `offset`, which must be at most text.size().
Line line_at(std::string_view text, std::size_t offset);

/// All lines. A line end at the end of the text does not start another line.
std::vector<Line> split_lines(std::string_view text);

/// The pieces between separators; n separators give n + 1 pieces.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The pieces with `separator` between them.
std::string join(std::span<const std::string> pieces,
                 std::string_view separator);

/// The count and the thing in singular or plural: "1 file", "2 files".
std::string counted(std::size_t count, std::string_view thing);

/// `text` with every CRLF replaced by LF.
std::string with_line_feeds(std::string_view text);

/// `text` without white space (space, tab, CR, LF, FF, VT) at both ends, at its
/// start or at its end.
std::string_view trim(std::string_view text);
std::string_view trim_left(std::string_view text);
std::string_view trim_right(std::string_view text);

/// Case conversion and comparison for ASCII letters; other bytes are unchanged.
std::string to_lower(std::string_view text);
bool equals_ignoring_case(std::string_view a, std::string_view b);

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
inline bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' ||
         c == '\v';
}
inline bool is_alpha(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline bool is_alnum(char c) {
  return is_alpha(c) || is_digit(c);
}

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7).
bool is_utf8(std::string_view text);

/// `text` with control characters (C0, DEL, C1), invisible characters (inert.h)
/// and invalid UTF-8 escaped as \n, \t, \x1b and so on, so that it is safe to
/// print on a terminal and reads as it is. Use it for names in messages.
std::string printable(std::string_view text);

/// Whether `text` is UTF-8 without control characters. Invisible characters are
/// allowed: names of people contain some.
bool is_plain(std::string_view text);

/// printable(text) in single quotes.
std::string quote(std::string_view text);

/// The candidate with the smallest edit distance to `name`, or nullopt if none
/// is close enough to be a likely misspelling.
std::optional<std::string_view> nearest(
    std::string_view name, std::span<const std::string_view> candidates);

}  // namespace tgpl
