// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/sniff.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::header {
namespace {

/// Text further down tells nothing more about the language.
constexpr std::size_t kWindow = 16 * 1024;

bool matches(const Clue& clue, std::string_view line) {
  if (clue.text.front() == '~') return false;
  if (clue.text.size() > 1 && clue.text.front() == '*') {
    return trim_right(line).ends_with(clue.text.substr(1));
  }
  return line.starts_with(clue.text);
}

/// The longest clue that matches the line, so that "#include" wins over "#".
const Clue* best_clue(std::span<const Clue> rows, std::string_view line) {
  const Clue* best = nullptr;
  for (const Clue& clue : rows) {
    if (!matches(clue, line)) continue;
    if (best == nullptr || clue.text.size() > best->text.size()) best = &clue;
  }
  return best;
}

std::span<const Clue> rows_of(std::string_view suffix) {
  const std::span<const Clue> all = clues();
  // Not equal_range(): clang 14 cannot compile its subrange.
  return {std::ranges::lower_bound(all, suffix, {}, &Clue::suffix),
          std::ranges::upper_bound(all, suffix, {}, &Clue::suffix)};
}

const Clue* overriding_clue(std::span<const Clue> rows, std::string_view text) {
  const auto clue = std::ranges::find_if(rows, [text](const Clue& row) {
    return row.text.front() == '~' &&
           text.find(row.text.substr(1)) != std::string_view::npos;
  });
  return clue == rows.end() ? nullptr : &*clue;
}

}  // namespace

std::string_view sniff_style(std::string_view suffix, std::string_view text) {
  const std::span<const Clue> rows = rows_of(suffix);
  text = text.substr(0, kWindow);
  if (const Clue* clue = overriding_clue(rows, text)) return clue->style;
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_at(text, at);
    if (const Clue* clue = best_clue(rows, trim_left(line.text))) {
      return clue->style;
    }
    at = line.next();
  }
  return {};
}

}  // namespace tgpl::header
