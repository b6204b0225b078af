// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Reads a file AUTHORS. People write it for people: what is no name is passed
// over, and a text that mentions contributors names only some of the authors.
#include <algorithm>

#include "base/text.h"
#include "license/authors.h"
#include "license/person_name.h"

namespace tgpl::license {
namespace {

/// "The Widget Authors" for "... list of Widget authors for copyright
/// purposes.", which is the form of many projects; "" for other texts.
std::string collective_in(std::string_view text) {
  const std::string lower = to_lower(text);
  constexpr std::string_view kList = "list of ";
  constexpr std::string_view kPurpose = "for copyright purposes";
  const std::size_t end = lower.find(kPurpose);
  const std::size_t begin = lower.rfind(kList, end);
  if (end == std::string::npos || begin == std::string::npos) return "";
  std::vector<std::string_view> words;
  const std::size_t first = begin + kList.size();
  for (const std::string_view word :
       split(text.substr(first, end - first), ' ')) {
    const std::string known = to_lower(word);
    if (word.empty() || known == "the" || known == "project") continue;
    if (known == "authors" || known == "author") {
      return words.empty() || words.size() > 4
                 ? ""
                 : cat({"The ",
                        join(std::vector<std::string>(words.begin(),
                                                      words.end()),
                             " "),
                        " Authors"});
    }
    words.push_back(word);
  }
  return "";
}

std::string_view without_marks(std::string_view line) {
  line = trim(line);
  while (line.starts_with("- ") || line.starts_with("* ") ||
         line.starts_with("+ ") || line.starts_with("\xE2\x80\xA2"))
    line = trim(line.substr(line.starts_with("\xE2\x80\xA2") ? 3 : 2));
  return line;
}

/// Lines that introduce others: comments, headings and what underlines them.
bool is_frame(std::string_view line) {
  return line.starts_with('#') || line.starts_with("//") ||
         line.ends_with(':') || std::ranges::all_of(line, [](char c) {
           return c == '=' || c == '-' || c == '~' || c == '*';
         });
}

}  // namespace

StatedAuthors authors_in_list(std::string_view text) {
  StatedAuthors out;
  std::string collective = collective_in(text);
  if (!collective.empty()) return {{std::move(collective)}, true};
  out.and_others = to_lower(text).find("contribut") != std::string::npos;
  for (const Line& line : split_lines(text)) {
    const std::string_view one = without_marks(line.text);
    if (one.empty() || is_frame(one)) continue;
    std::string name = named_person(one);
    if (!looks_like_name(name)) continue;
    if (std::ranges::find(out.names, name) == out.names.end())
      out.names.push_back(std::move(name));
  }
  return out;
}

}  // namespace tgpl::license
