// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/holder_name.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "license/copyright_notice.h"
#include "license/phrase.h"

namespace tgpl::license {
namespace {

constexpr auto kNobody = std::to_array<std::string_view>({
    "all rights reserved",
    "author",
    "author name",
    "copyright holder",
    "copyright holders",
    "fullname",
    "holder",
    "holders",
    "name",
    "name of author",
    "name of copyright owner",
    "no rights reserved",
    "noassertion",
    "none",
    "owner",
    "owner organization",
    "unknown",
    "year",
    "your name",
    "your name here",
    "yyyy",
});

static_assert(std::ranges::is_sorted(kNobody));

// What stands for a year, in front of a name that is no more real.
constexpr std::string_view kNoYears[] = {"19xx", "19yy", "20xx",
                                         "20yy", "xxxx", "yyyy"};

constexpr std::string_view kBlanks[] = {"___", "(insert", "year name",
                                        "year your"};

// After one of them a name is not complete.
constexpr std::string_view kOpenEnds[] = {
    " and", " and many", " and many other", " and other", " and the", " by",
    " for", " of",       " of the",         " the",       " &"};

// What a line break leaves of "All rights reserved".
constexpr std::string_view kReservedStarts[] = {
    ". all", ", all", ". all rights", ", all rights", " all rights"};

std::string_view without_reserved_start(std::string_view name) {
  const std::string lower = to_lower(name);
  for (const std::string_view start : kReservedStarts) {
    if (lower.ends_with(start)) {
      return name.substr(0, name.size() - start.size());
    }
  }
  return name;
}

/// "____", "<year>", "(insert the current year)".
bool is_placeholder(std::string_view name) {
  constexpr std::string_view kBrackets = "<[{";
  const bool bracket = kBrackets.find(name.front()) != std::string_view::npos &&
                       name.find('@') == std::string_view::npos;
  const std::string lower = to_lower(name.substr(0, 10));
  const std::string_view first =
      std::string_view(lower).substr(0, lower.find_first_of(" \t,"));
  const auto begins = [&](std::string_view blank) {
    return lower.starts_with(blank);
  };
  return bracket || std::ranges::any_of(kBlanks, begins) ||
         is_any_of(first, kNoYears);
}

}  // namespace

std::string cleaned_name(std::string_view written) {
  constexpr std::string_view kEdges = " \t*#/;,\"'`|";
  std::string_view name = trim(written);
  name = name.substr(0, name.find_last_not_of(kEdges) + 1);
  name = without_reserved_start(name);
  if (name.starts_with(". ")) name.remove_prefix(2);
  if (name.starts_with('(') && name.ends_with(')') &&
      std::ranges::count(name, '(') == 1) {
    name = name.substr(1, name.size() - 2);
  }
  return holder_of(cat({"Copyright ", name}));
}

bool names_nobody(std::string_view holder) {
  const std::string_view bare = trim(holder);
  if (bare.empty() || is_placeholder(bare)) return true;
  std::string words;
  for (const char c : bare) words += is_alnum(c) || (c & 0x80) != 0 ? c : ' ';
  words = to_lower(trim(words));
  return words.empty() || is_any_of(words, kNobody);
}

bool is_readable_name(std::string_view name) {
  const auto is_control = [](char c) {
    return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7F';
  };
  if (std::ranges::any_of(name, is_control)) return false;
  if (is_utf8(name)) return true;
  const auto letters = std::ranges::count_if(
      name, [](char c) { return is_alpha(c) || c == ' '; });
  return letters >= 2 &&
         static_cast<std::size_t>(letters) * 4 >= name.size() * 3;
}

bool goes_on(std::string_view name) {
  const std::string lower = to_lower(trim_right(name));
  return std::ranges::any_of(
      kOpenEnds, [&](std::string_view end) { return lower.ends_with(end); });
}

std::size_t rest_of_name(std::string_view line) {
  const std::size_t comma = line.find(", ");
  const std::size_t stop = line.find(". ");
  return std::min({comma, stop, line.size()});
}

bool is_list_item(std::string_view text, std::size_t at) {
  constexpr std::size_t kNear = 3000;
  const std::string_view before =
      text.substr(at - std::min(at, kNear), std::min(at, kNear));
  const std::string_view mark = text[at + 1] == 'c' ? "(b)" : "(B)";
  const std::size_t found = before.rfind(mark);
  return found != std::string_view::npos &&
         (found == 0 || is_space(before[found - 1]));
}

}  // namespace tgpl::license
