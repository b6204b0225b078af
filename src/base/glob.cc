// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/glob.h"

#include <cstddef>

namespace tgpl {
namespace {

struct Token {
  enum Kind { literal, star, globstar, end } kind = end;
  char byte = 0;
  std::size_t length = 0;  ///< in the pattern
};

Token stars_at(std::string_view pattern, std::size_t at) {
  std::size_t stop = pattern.find_first_not_of('*', at);
  if (stop == std::string_view::npos) stop = pattern.size();
  if (stop - at == 1) return {Token::star, 0, 1};
  if (stop < pattern.size() && pattern[stop] == '/') ++stop;
  return {Token::globstar, 0, stop - at};
}

Token token_at(std::string_view pattern, std::size_t at) {
  if (at == pattern.size()) return {};
  if (pattern[at] == '*') return stars_at(pattern, at);
  // A backslash at the very end is literal.
  if (pattern[at] == '\\' && at + 1 < pattern.size()) {
    return {Token::literal, pattern[at + 1], 2};
  }
  return {Token::literal, pattern[at], 1};
}

/// Where to resume after a mismatch, with one more byte matched by the star.
struct Retry {
  std::size_t pattern = 0;
  std::size_t path = 0;
  bool possible = false;
};

}  // namespace

// Only the last star of each kind has to be tried again. The text between two
// `**` is best matched as early as possible. And if what follows a `*` is not
// found before the next '/', trying an earlier `*` of the same path component
// cannot help: that text was already matched at its first position.
bool glob_matches(std::string_view pattern, std::string_view path) {
  Retry star;
  Retry globstar;
  Retry now;
  while (true) {
    const Token token = token_at(pattern, now.pattern);
    const bool at_end = now.path == path.size();
    if (token.kind == Token::end && at_end) return true;
    if (token.kind == Token::literal && !at_end &&
        path[now.path] == token.byte) {
      now = {now.pattern + token.length, now.path + 1, false};
    } else if (token.kind == Token::star) {
      now.pattern += token.length;
      star = {now.pattern, now.path, true};
    } else if (token.kind == Token::globstar) {
      now.pattern += token.length;
      globstar = {now.pattern, now.path, true};
      star.possible = false;
    } else if (star.possible && star.path < path.size() &&
               path[star.path] != '/') {
      ++star.path;
      now = star;
    } else if (globstar.possible && globstar.path < path.size()) {
      ++globstar.path;
      now = globstar;
      star.possible = false;
    } else {
      return false;
    }
  }
}

std::string glob_literal(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (c == '*' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace tgpl
