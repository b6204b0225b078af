// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/wide_notices.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/text.h"
#include "license/copyright_forms.h"

namespace tgpl::read {
namespace {

// Notices stand at the start; so this costs little where there are none.
constexpr std::size_t kStart = 16384;

/// Whether the text has a sign that is not the start of a narrow notice. Most
/// files have none.
bool may_have_any(std::string_view text, const header::Notices& narrow) {
  constexpr std::string_view kSigns[] = {"(c)",    "(C)",    "\xA9",  "&copy;",
                                         "&#169;", "&#xa9;", "&#xA9;"};
  const auto is_there = [&](std::string_view sign) {
    return text.find(sign) != std::string_view::npos;
  };
  if (std::ranges::any_of(kSigns, is_there)) return true;
  std::size_t words = 0;
  for (const std::string_view word : {"opyright", "OPYRIGHT", "opr."}) {
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1))
      ++words;
  }
  // "SPDX-FileCopyrightText" has the word, too.
  return words >
         narrow.copyrights.size() + narrow.of_snippets.copyrights.size();
}

std::set<int> lines_of(const header::Notices& narrow) {
  std::set<int> lines;
  for (const auto* tags : {&narrow.copyrights, &narrow.of_snippets.copyrights})
    for (const header::Tag& tag : *tags) lines.insert(tag.line);
  return lines;
}

}  // namespace

std::vector<header::Tag> wide_notices(std::string_view bytes,
                                      const header::Notices& narrow) {
  if (narrow.binary) return {};
  const std::string_view start = bytes.substr(0, kStart);
  if (!may_have_any(start, narrow)) return {};
  const std::string text = header::without_ignored(start);
  const std::set<int> known = lines_of(narrow);
  std::vector<header::Tag> out;
  std::size_t counted = 0;
  int line = 1;
  for (const license::CopyrightForm& form : license::copyright_forms(text)) {
    if (form.sign != license::HolderSign::notice || form.holder.empty() ||
        form.in_code)
      continue;
    line += static_cast<int>(std::count(
        text.begin() + static_cast<std::ptrdiff_t>(counted),
        text.begin() + static_cast<std::ptrdiff_t>(form.begin), '\n'));
    counted = form.begin;
    if (known.contains(line)) continue;
    const std::string_view written =
        std::string_view(text).substr(form.begin, form.end - form.begin);
    out.push_back({std::string(trim(written)), form.begin, line});
  }
  return out;
}

}  // namespace tgpl::read
