// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/unknown_label.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "license/source_line.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kMostWords = 8;

/// What a name ends with.
constexpr std::string_view kEnds[] = {"agreement", "licence", "license"};

/// Small words within a name.
constexpr std::string_view kSmall[] = {"and", "for", "of", "the", "v"};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&words)[N]) {
  return std::ranges::find(words, word) != std::end(words);
}

bool is_capital(char c) {
  return (c >= 'A' && c <= 'Z') || is_digit(c);
}

/// "Foo Public License, version 2": each word begins with a capital letter or
/// a digit, or is a small one, and one says that it is a licence.
bool is_name(std::string_view value) {
  std::vector<std::string_view> words;
  for (const std::string_view word : split(value, ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  if (words.size() < 2 || words.size() > kMostWords) return false;
  if (!is_capital(words[0].front()) || is_digit(words[0].front())) return false;
  bool licence = false;
  for (const std::string_view one : words) {
    const std::string_view word = one.substr(0, one.find_first_of(",.;"));
    if (word.empty()) continue;
    const std::string lower = to_lower(word);
    licence |= is_one_of(lower, kEnds);
    const bool fits = is_capital(word.front()) || is_one_of(lower, kSmall) ||
                      lower == "version";
    if (!fits) return false;
  }
  const std::string first = to_lower(words[0]);
  return licence && first != "see" && first != "the" && first != "this" &&
         first != "your" && first != "no" && !is_one_of(first, kEnds);
}

/// The value of a label that begins at byte `at` of the text; "" if none does.
std::string_view value_at(std::string_view text, std::size_t at) {
  const std::string_view line = text.substr(
      at, std::min(text.find_first_of("\r\n", at), text.size()) - at);
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  if (!is_one_of(to_lower(trim(line.substr(0, colon))), kEnds)) return {};
  std::string_view value = line.substr(colon + 1);
  for (const std::string_view close : {"*/", "-->", "\\n", "\"", "'", "*)"}) {
    value = value.substr(0, value.find(close));
  }
  return trim(value);
}

}  // namespace

std::vector<FoundNotice> unknown_labels(std::string_view text) {
  std::vector<FoundNotice> out;
  for (std::size_t at = text.find("icen"); at != std::string_view::npos;
       at = text.find("icen", at + 1)) {
    if (at == 0 || (text[at - 1] | 0x20) != 'l') continue;
    const std::size_t begin = at - 1;
    if (!is_at_line_start(text, begin)) continue;
    const std::string_view value = value_at(text, begin);
    if (!is_name(value)) continue;
    FoundNotice notice;
    notice.expression = "LicenseRef-unknown";
    notice.clear = false;
    notice.begin = begin;
    notice.end =
        static_cast<std::size_t>(value.data() - text.data()) + value.size();
    notice.in_code = is_in_code(text, begin);
    out.push_back(std::move(notice));
  }
  return out;
}

}  // namespace tgpl::license
