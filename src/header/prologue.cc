// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/prologue.h"

#include <algorithm>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/first_lines.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

/// nix-shell reads its options from further "#!" lines.
bool is_nix_line(std::string_view line) {
  return line.starts_with("#!") && trim_left(line.substr(2)).starts_with("nix");
}

/// Skips a "#!" line in any language. In Rust "#![" is an attribute, which may
/// follow a header.
std::size_t skip_interpreter(std::string_view text, std::size_t at,
                             std::string_view path) {
  const std::string_view rest = text.substr(at);
  if (!rest.starts_with("#!")) return at;
  if (path.ends_with(".rs") && trim_left(rest.substr(2)).starts_with('[')) {
    return at;
  }
  at = line_at(text, at).next();
  while (is_nix_line(line_at(text, at).text)) at = line_at(text, at).next();
  return at;
}

/// Emacs reads "-*- ... -*-" in the first line, or in the second after "#!".
std::size_t skip_emacs_line(std::string_view text, std::size_t at,
                            const CommentStyle& style) {
  const Line line = line_at(text, at);
  const std::size_t first = line.text.find("-*-");
  if (first == kNone || line.text.find("-*-", first + 3) == kNone) return at;
  const std::size_t comment = skip_blanks(text, at);
  const auto end = comment_end(text, comment, style);
  if (end) return finish_line(text, *end);
  const bool is_open =
      !style.open.empty() && text.substr(comment).starts_with(style.open);
  return is_open ? at : line.next();
}

bool holds_vim_mode_line(std::string_view comment) {
  for (std::size_t at = 0; at < comment.size();) {
    const Line line = line_at(comment, at);
    if (is_vim_mode_line(line.text)) return true;
    at = line.next();
  }
  return false;
}

std::size_t end_of_first_lines(std::string_view text, int count) {
  std::size_t at = 0;
  while (count-- > 0 && at < text.size()) at = line_at(text, at).next();
  return at;
}

/// Offset after a vim mode line in a comment among the first lines, so that the
/// header does not push it out of them.
std::size_t skip_vim_line(std::string_view text, std::size_t at,
                          const CommentStyle& style) {
  const std::size_t limit = end_of_first_lines(text, kVimModeLines);
  std::size_t found = at;
  std::size_t comment = skip_blanks(text, at);
  while (comment < limit) {
    const auto end = comment_end(text, comment, style);
    if (!end) break;
    const std::size_t seen = std::min(*end, limit);
    if (holds_vim_mode_line(text.substr(comment, seen - comment))) {
      found = finish_line(text, *end);
    }
    comment = skip_blanks(text, *end);
  }
  return found;
}

/// Offset after the empty lines below the prologue. The header adds another one
/// after itself.
std::size_t skip_empty_lines(std::string_view text, std::size_t at) {
  if (!is_line_start(text, at)) return at;
  std::size_t now = at;
  while (now < text.size()) {
    const Line line = line_at(text, now);
    if (!trim(line.text).empty()) return now;
    now = line.next();
  }
  return at;
}

}  // namespace

std::size_t prologue_end(std::string_view text, const CommentStyle& style,
                         std::string_view path) {
  const std::size_t start = bom_length(text);
  std::size_t at = skip_interpreter(text, start, path);
  const std::size_t first = at;
  at = skip_first_lines(text, at, style, path);
  if (at == first) at = skip_emacs_line(text, at, style);
  at = skip_vim_line(text, at, style);
  return at == start ? at : skip_empty_lines(text, at);
}

bool is_vim_mode_line(std::string_view line) {
  for (const std::string_view mark : {"vim:", "vi:", "ex:"}) {
    const std::size_t at = line.find(mark);
    if (at == kNone || (at > 0 && !is_space(line[at - 1]))) continue;
    const std::string_view options = trim_left(line.substr(at + mark.size()));
    if (options.starts_with("set ") || options.starts_with("se ")) return true;
    if (mark != "ex:" && options.find('=') != kNone) return true;
  }
  return false;
}

}  // namespace tgpl::header
