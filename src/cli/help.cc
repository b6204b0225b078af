// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/help.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kIndent = 2;
constexpr std::size_t kGap = 2;
/// A longer term has its text on the next line.
constexpr std::size_t kLongestTerm = 26;

/// The column where all texts of the page begin.
std::size_t text_column(const HelpPage& page) {
  std::size_t longest = 0;
  for (const auto* rows : {&page.arguments, &page.commands, &page.options}) {
    for (const HelpRow& row : *rows) {
      if (row.term.size() <= kLongestTerm)
        longest = std::max(longest, row.term.size());
    }
  }
  return kIndent + longest + kGap;
}

/// Breaks between words. The first line begins at `column`, too.
std::string wrapped(std::string_view text, std::size_t column) {
  std::string out;
  std::size_t at = column;
  for (const std::string_view word : split(text, ' ')) {
    const bool first = at == column;
    if (!first && at + 1 + word.size() > kWidth) {
      out += cat({"\n", std::string(column, ' '), word});
      at = column + word.size();
      continue;
    }
    out += cat({first ? "" : " ", word});
    at += (first ? 0 : 1) + word.size();
  }
  return out;
}

std::string row_text(const HelpRow& row, std::size_t column) {
  std::string out = cat({std::string(kIndent, ' '), row.term});
  if (out.size() + kGap > column) out += "\n";
  const std::size_t line = out.ends_with('\n') ? 0 : out.size();
  return cat(
      {out, std::string(column - line, ' '), wrapped(row.text, column), "\n"});
}

std::string group(std::string_view heading, const std::vector<HelpRow>& rows,
                  std::size_t column) {
  if (rows.empty()) return "";
  std::string out = cat({"\n", heading, ":\n"});
  for (const HelpRow& row : rows) out += row_text(row, column);
  return out;
}

}  // namespace

std::string help_text(const HelpPage& page) {
  const std::size_t column = text_column(page);
  return cat({page.summary, "\nUsage: ", page.usage, "\n",
              group("Arguments", page.arguments, column),
              group("Commands", page.commands, column),
              group("Options", page.options, column),
              page.closing.empty() ? "" : "\n", page.closing,
              page.closing.empty() ? "" : "\n"});
}

}  // namespace tgpl::cli
