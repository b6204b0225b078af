// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/dep5_pattern.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace tgpl::reuse {
namespace {

/// One element of a pattern.
struct Piece {
  enum Kind { one, any, literal } kind = literal;
  char c = 0;
  std::size_t size = 1;
};

Piece piece_at(std::string_view pattern, std::size_t at) {
  const char c = pattern[at];
  if (c == '*') return {Piece::any, c, 1};
  if (c == '?') return {Piece::one, c, 1};
  const bool escape = c == '\\' && at + 1 < pattern.size();
  if (escape) return {Piece::literal, pattern[at + 1], 2};
  return {Piece::literal, c, 1};
}

/// The size in bytes of the UTF-8 character at the start of `text`: `?` matches
/// a whole character.
std::size_t character_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && size < 4 &&
         (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) {
    ++size;
  }
  return size;
}

}  // namespace

bool dep5_matches(std::string_view pattern, std::string_view path) {
  // After a mismatch only the last star is worth another try, so one position
  // to return to is enough: at most pattern size times path size steps.
  std::size_t p = 0;
  std::size_t s = 0;
  std::optional<std::pair<std::size_t, std::size_t>> star;
  while (s < path.size()) {
    const Piece piece = p < pattern.size() ? piece_at(pattern, p) : Piece{};
    if (p < pattern.size() && piece.kind == Piece::any) {
      star = {++p, s};
    } else if (p < pattern.size() && piece.kind == Piece::one) {
      p += piece.size;
      s += character_size(path.substr(s));
    } else if (p < pattern.size() && piece.c == path[s]) {
      p += piece.size;
      ++s;
    } else if (star) {
      p = star->first;
      s = ++star->second;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace tgpl::reuse
