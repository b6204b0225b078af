// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/markup.h"

#include "base/text.h"
#include "license/word_spelling.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kLongestTag = 400;

}  // namespace

std::size_t tag_size(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at + 1, kLongestTag);
  const bool closing = rest.starts_with('/');
  std::size_t size = closing ? 1 : 0;
  while (size < rest.size() && (is_alnum(rest[size]) || rest[size] == ':')) {
    ++size;
  }
  const std::string_view name = rest.substr(closing ? 1 : 0, size);
  if (name.empty() || !is_alpha(name.front())) return 0;
  const std::size_t end = rest.find_first_of("<>");
  if (end == std::string_view::npos || rest[end] == '<') return 0;
  const std::string_view inside = rest.substr(0, end);
  const bool markup = closing || inside.find("=\"") != std::string_view::npos ||
                      inside.find("='") != std::string_view::npos ||
                      is_markup_name(to_lower(inside.substr(0, size)));
  return markup ? end + 2 : 0;
}

std::size_t link_size(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, kLongestTag);
  if (!rest.starts_with("](")) return 0;
  const std::size_t end = rest.find_first_of(") \t\r\n");
  return end != std::string_view::npos && rest[end] == ')' ? end + 1 : 0;
}

}  // namespace tgpl::license
