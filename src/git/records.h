/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// NUL-separated lists, as git reads and prints them with -z.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace tgpl::git {

/// Pathspec prefix that makes a path relative to the top of the work tree.
inline constexpr std::string_view kFromTop = ":/";

/// Calls take(record) for each non-empty NUL-terminated record.
template <typename Take>
void for_each_record(std::string_view out, Take take) {
  while (!out.empty()) {
    const std::size_t stop = std::min(out.find('\0'), out.size());
    if (stop > 0) take(out.substr(0, stop));
    out.remove_prefix(std::min(stop + 1, out.size()));
  }
}

/// Joins the paths, with `prefix` before and NUL after each.
template <typename Paths>
std::string ended_by_nul(std::string_view prefix, const Paths& paths) {
  std::string out;
  for (const std::string_view path : paths) {
    out += prefix;
    out += path;
    out += '\0';
  }
  return out;
}

}  // namespace tgpl::git
