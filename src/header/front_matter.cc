// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/front_matter.h"

#include "base/text.h"

namespace tgpl::header {
namespace {

/// Front matter is never longer. A text without a closing fence is not read to
/// its end.
constexpr std::size_t kMaxSize = 256 * 1024;

/// Whether the line is "key:" or "key =", or may be between such lines: an
/// empty line, a comment, a list item, an indented line.
bool is_data_line(std::string_view line, char sign) {
  const std::string_view text = trim(line);
  if (text.empty() || text.starts_with('#')) return true;
  if (is_space(line.front()) || line.starts_with('-') ||
      text.find_first_of("[]{}") == 0) {
    return true;
  }
  const std::size_t at = text.find(sign);
  if (at == std::string_view::npos || at == 0) return false;
  if (sign == '=') return true;
  return at + 1 == text.size() || is_space(text[at + 1]);
}

bool has_key(std::string_view line, char sign) {
  const std::string_view text = trim(line);
  return !text.empty() &&
         (is_alnum(text[0]) || text[0] == '"' || text[0] == '_' ||
          text[0] == '\'') &&
         text.find(sign) != std::string_view::npos;
}

char sign_of(std::string_view fence) {
  if (fence == "---") return ':';
  return fence == "+++" ? '=' : '\0';
}

bool closes(std::string_view fence, std::string_view line) {
  return line == fence || (fence == "---" && line == "...");
}

}  // namespace

std::size_t front_matter_end(std::string_view text, std::size_t at,
                             FrontMatter kind) {
  const Line first = line_at(text, at);
  const std::string_view fence = trim_right(first.text);
  const char sign = sign_of(fence);
  if (sign == '\0') return at;
  bool has_data = false;
  const std::string_view within = text.substr(0, at + kMaxSize);
  for (std::size_t now = first.next(); now < within.size();) {
    const Line line = line_at(within, now);
    if (closes(fence, trim_right(line.text))) {
      const bool real = has_data || kind == FrontMatter::certain;
      return real ? line.next() : at;
    }
    if (kind == FrontMatter::in_text) {
      if (!is_data_line(line.text, sign)) return at;
      has_data = has_data || has_key(line.text, sign);
    }
    now = line.next();
  }
  return at;
}

}  // namespace tgpl::header
