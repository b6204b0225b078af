// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/path_command.h"

#include <algorithm>

#include "base/shell_word.h"
#include "base/text.h"

namespace tgpl::git {
namespace {

std::string pathspec(const std::string& path, Standing standing) {
  const bool from_top = standing == Standing::some_folder;
  const bool has_magic =
      path.starts_with(':') || path.find_first_of("*?[\\") != std::string::npos;
  // After ":/", git interprets most special characters as more pathspec magic.
  const bool starts_plainly = is_alnum(path.front()) || path.front() == '.';
  if (from_top && (has_magic || !starts_plainly))
    return cat({":(top,literal)", path});
  if (from_top) return cat({":/", path});
  return has_magic ? cat({":(literal)", path}) : path;
}

}  // namespace

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

}  // namespace tgpl::git
