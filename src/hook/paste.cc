// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/paste.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::hook {
namespace {

std::string pathspec(const std::string& path, Standing standing) {
  const bool from_top = standing == Standing::some_folder;
  const bool has_magic =
      path.starts_with(':') || path.find_first_of("*?[\\") != std::string::npos;
  // Behind ":/", git reads most marks at the start of a name as more magic.
  const bool starts_plainly = is_alnum(path.front()) || path.front() == '.';
  if (from_top && (has_magic || !starts_plainly))
    return cat({":(top,literal)", path});
  if (from_top) return cat({":/", path});
  return has_magic ? cat({":(literal)", path}) : path;
}

}  // namespace

std::string shell_word(const std::string& text) {
  constexpr std::string_view kPlain = "./_-+@%,:";
  const bool plain = std::ranges::all_of(text, [&](char c) {
    return is_alnum(c) || kPlain.find(c) != std::string_view::npos;
  });
  if (plain) return text;
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

std::optional<std::string> command_on(std::string_view command,
                                      const std::vector<std::string>& paths,
                                      Standing standing) {
  std::string words;
  bool looks_like_option = false;
  for (const std::string& path : paths) {
    if (path.empty() || printable(path) != path) return std::nullopt;
    const std::string word = pathspec(path, standing);
    looks_like_option = looks_like_option || word.starts_with('-');
    words += cat({" ", shell_word(word)});
  }
  if (words.empty()) return std::nullopt;
  return cat({command, looks_like_option ? " --" : "", words});
}

}  // namespace tgpl::hook
