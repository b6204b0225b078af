// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/ref_update.h"

#include <cstdlib>

#include "base/text.h"

namespace tgpl::git {
namespace {

/// An id of all zeros means that there is no object.
std::string id_or_none(std::string_view id) {
  const bool none = id.find_first_not_of('0') == std::string_view::npos;
  return none ? "" : std::string(id);
}

/// The last three words of each line that has at least `columns` words. The
/// first field of pre-push is as the user typed it and may contain spaces, as
/// "HEAD@{2 days ago}".
std::vector<std::vector<std::string_view>> rows(std::string_view lines,
                                                std::size_t columns) {
  std::vector<std::vector<std::string_view>> out;
  for (const std::string_view line : split(lines, '\n')) {
    std::vector<std::string_view> words = split(line, ' ');
    if (words.size() < columns) continue;
    words.erase(words.begin(), words.end() - 3);
    out.push_back(std::move(words));
  }
  return out;
}

}  // namespace

RefUpdate ref_update(std::string_view ref, std::string_view before,
                     std::string_view after) {
  return {std::string(ref), id_or_none(before), id_or_none(after)};
}

std::vector<RefUpdate> parse_pushed(std::string_view lines) {
  std::vector<RefUpdate> updates;
  for (const auto& row : rows(lines, 4))
    updates.push_back(ref_update(row[1], row[2], row[0]));
  return updates;
}

std::vector<RefUpdate> parse_received(std::string_view lines) {
  std::vector<RefUpdate> updates;
  for (const auto& row : rows(lines, 3))
    updates.push_back(ref_update(row[2], row[0], row[1]));
  return updates;
}

std::vector<std::string> push_options() {
  std::vector<std::string> options;
  const char* count = std::getenv("GIT_PUSH_OPTION_COUNT");
  const long many = count == nullptr ? 0 : std::strtol(count, nullptr, 10);
  for (long i = 0; i < many; ++i) {
    const std::string name = "GIT_PUSH_OPTION_" + std::to_string(i);
    if (const char* value = std::getenv(name.c_str()))
      options.emplace_back(value);
  }
  return options;
}

}  // namespace tgpl::git
