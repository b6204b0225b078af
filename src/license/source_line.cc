// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/source_line.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kLongest = 400;

}  // namespace

std::string_view line_before(std::string_view text, std::size_t at) {
  const std::size_t size = std::min(at, kLongest);
  const std::string_view before = text.substr(at - size, size);
  return before.substr(before.find_last_of("\r\n") + 1);
}

bool is_in_code(std::string_view text, std::size_t at) {
  std::string_view before = line_before(text, at);
  constexpr std::string_view kMarks = " \t/*#;%!-<>({|.\\@~+";
  const std::size_t first = before.find_first_not_of(kMarks);
  before.remove_prefix(std::min(first, before.size()));
  // In Vim and Visual Basic a quote and a space start a comment.
  const bool comment = before.starts_with("\" ") || before.starts_with("' ");
  const bool docstring =
      before.starts_with("\"\"\"") || before.starts_with("'''");
  if (comment) before.remove_prefix(2);
  if (docstring) before.remove_prefix(3);
  // A comment behind code.
  for (const std::string_view mark : {"//", "/*", "<!--"}) {
    const std::size_t found = before.rfind(mark);
    const bool url = found > 0 && found != std::string_view::npos &&
                     before[found - 1] == ':';
    if (found != std::string_view::npos && !url) before.remove_prefix(found);
  }
  std::string plain = to_lower(before);
  for (std::size_t sign = plain.find("(c)"); sign != std::string::npos;
       sign = plain.find("(c)")) {
    plain.erase(sign, 3);
  }
  // A quote within a word is an apostrophe, and prose has quoted words.
  std::size_t quotes = 0;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const bool apostrophe = plain[i] == '\'' && i > 0 && is_alnum(plain[i - 1]);
    if (plain[i] == '"' || (plain[i] == '\'' && !apostrophe)) ++quotes;
  }
  return quotes % 2 == 1 || plain.find_first_of("={$`") != std::string::npos;
}

bool is_at_line_start(std::string_view text, std::size_t at) {
  constexpr std::string_view kMarks = " \t/*#;%!>|\"'.-=\\@{}[]<$~_:(";
  return line_before(text, at).find_first_not_of(kMarks) ==
         std::string_view::npos;
}

}  // namespace tgpl::license
