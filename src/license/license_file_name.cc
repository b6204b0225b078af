// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/license_file_name.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::license {
namespace {

bool is_license_file(std::string_view token) {
  const std::string_view name = token.substr(token.find_last_of('/') + 1);
  constexpr std::string_view kStems[] = {"LICENSE",   "LICENCE",   "COPYING",
                                         "COPYRIGHT", "UNLICENSE", "NOTICE",
                                         "LICENSES"};
  const bool upper = std::ranges::any_of(
      kStems, [&](std::string_view stem) { return name.starts_with(stem); });
  const bool system = token.find("/common-licenses/") != token.npos;
  const std::string lower = to_lower(name);
  const bool file = lower.find("license.") == 0 || lower.find("copying.") == 0;
  return upper || file || system ||
         (name.find('.') != std::string_view::npos &&
          (name.ends_with(".h") || name.ends_with(".txt")));
}

/// "/" if the word at `first` is the path of a file of the system. Elsewhere a
/// slash is the end of a comment mark.
std::string_view root_of(std::string_view text, std::size_t first) {
  const bool path = first > 0 && text[first - 1] == '/' &&
                    text.substr(first).starts_with("usr/");
  return path ? "/" : "";
}

}  // namespace

std::string license_file_named(std::string_view text, std::size_t begin,
                               std::size_t end) {
  constexpr std::size_t kBehind = 40;
  const std::string_view near = text.substr(begin, end - begin + kBehind);
  for (std::size_t at = 0; at < near.size();) {
    const std::size_t first =
        near.find_first_not_of(" \t\r\n*#/\"'`<>(),;", at);
    if (first == std::string_view::npos) break;
    const std::size_t last =
        std::min(near.find_first_of(" \t\r\n\"'`<>(),;", first), near.size());
    std::string_view token = near.substr(first, last - first);
    while (token.ends_with('.') || token.ends_with(':')) {
      token.remove_suffix(1);
    }
    if (is_license_file(token)) return cat({root_of(near, first), token});
    at = last;
  }
  return {};
}

}  // namespace tgpl::license
