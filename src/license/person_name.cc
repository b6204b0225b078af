// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/person_name.h"

#include <algorithm>
#include <array>

#include "base/contact.h"
#include "base/inert.h"
#include "base/text.h"

namespace tgpl::license {
namespace {

// What templates of projects contain. Sorted.
constexpr auto kPlaceholders = std::to_array<std::string_view>(
    {"author", "author name", "authors", "first last", "full name", "name",
     "name surname", "todo", "unknown", "you", "your name", "your name here"});
static_assert(std::ranges::is_sorted(kPlaceholders));

/// Not "von" or "the", which stand between words of a name.
bool begins_name(std::string_view word) {
  const char first = word.front();
  return (first >= 'A' && first <= 'Z') || (first & 0x80) != 0;
}

}  // namespace

bool is_writable_name(std::string_view name) {
  constexpr std::size_t kLongest = 500;
  if (name.size() > kLongest || !is_plain(name)) return false;
  // Some languages write names with U+200C and U+200D.
  constexpr std::string_view kJoiners[] = {"\u200C", "\u200D"};
  for (std::size_t at = 0; at < name.size(); ++at) {
    const std::string_view rest = name.substr(at);
    const bool joins = std::ranges::any_of(
        kJoiners, [&](std::string_view one) { return rest.starts_with(one); });
    if (invisible_length(rest) > 0 && !joins) return false;
  }
  constexpr std::string_view kRead[] = {"SPDX-", "REUSE-Ignore"};
  return std::ranges::none_of(kRead, [&](std::string_view tag) {
    return name.find(tag) != std::string_view::npos;
  });
}

std::string named_person(std::string_view text) {
  text = trim(text);
  if (!is_writable_name(text.substr(0, text.find('(')))) return "";
  // npm: "Ada Example <ada@example.org> (https://example.org)".
  text = trim(text.substr(0, std::min(text.find('('), text.size())));
  const std::size_t end = text.find('>');
  if (end != std::string_view::npos) text = text.substr(0, end + 1);
  const auto [name, address] = split_contact(text);
  const std::string lower = to_lower(name);
  if (name.empty() ||
      std::ranges::binary_search(kPlaceholders, std::string_view(lower)))
    return "";
  const bool mail = address.find('@') != std::string_view::npos;
  return mail ? cat({name, " <", address, ">"}) : std::string(name);
}

bool looks_like_name(std::string_view person) {
  constexpr std::size_t kMostWords = 6;
  const auto [name, address] = split_contact(person);
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (const std::string_view word : split(name, ' ')) {
    if (word.empty()) continue;
    ++words;
    if (begins_name(word)) ++capitals;
  }
  const bool odd = name.find_first_of(":;!?<>{}[]=/@\"*`|") != name.npos ||
                   (name.ends_with('.') && words > 3);
  if (odd || words == 0 || words > kMostWords) return false;
  if (!address.empty()) return true;
  return words > 1 && 2 * capitals >= words;
}

}  // namespace tgpl::license
