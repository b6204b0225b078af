// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/sniff.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "header/encoding.h"

namespace tgpl::header {
namespace {

/// Text further down tells nothing more about the language.
constexpr std::size_t kWindow = 16 * 1024;

/// Whether one of the parts between separators fits.
template <typename Fits>
bool any_part(std::string_view parts, std::string_view separator, Fits fits) {
  while (true) {
    const std::size_t end = parts.find(separator);
    if (fits(parts.substr(0, end))) return true;
    if (end == std::string_view::npos) return false;
    parts.remove_prefix(end + separator.size());
  }
}

template <typename Fits>
bool any_text(const Clue& clue, Fits fits) {
  return any_part(clue.texts, " | ", fits);
}

bool starts_in_any_case(std::string_view line, std::string_view text) {
  return equals_ignoring_case(line.substr(0, text.size()), text);
}

bool matches(At at, std::string_view line, std::string_view text) {
  switch (at) {
    case At::start:
      return trim_left(line).starts_with(text);
    case At::word:
      return starts_in_any_case(trim_left(line), text);
    case At::column:
      return starts_in_any_case(line, text);
    case At::whole:
      return trim(line) == text;
    case At::end:
      return trim_right(line).ends_with(text);
    case At::first:
    case At::anywhere:
      break;
  }
  return false;
}

using Rows = std::vector<const Clue*>;
using RowsOfSuffix = std::unordered_map<std::string_view, Rows>;

RowsOfSuffix by_suffix() {
  RowsOfSuffix found;
  for (const auto table : {clues_of_code(), clues_of_data()}) {
    for (const Clue& clue : table) {
      any_part(clue.suffixes, " ", [&](std::string_view suffix) {
        found[suffix].push_back(&clue);
        return false;
      });
    }
  }
  return found;
}

/// The rows for a suffix or name, in the order of the table; nullptr if none.
const Rows* rows_of(std::string_view suffix) {
  static const RowsOfSuffix kRows = by_suffix();
  const auto found = kRows.find(suffix);
  return found == kRows.end() ? nullptr : &found->second;
}

/// The clue with the longest text that matches the line, so that "#include"
/// wins over "#".
const Clue* best_clue(const Rows& rows, std::string_view line) {
  const Clue* best = nullptr;
  std::size_t longest = 0;
  for (const Clue* clue : rows) {
    any_text(*clue, [&](std::string_view text) {
      if (text.size() <= longest || !matches(clue->at, line, text))
        return false;
      longest = text.size();
      best = clue;
      return false;
    });
  }
  return best;
}

bool overrides(const Clue& clue, std::string_view text) {
  if (clue.at != At::first && clue.at != At::anywhere) return false;
  const std::string_view start = trim_left(text);
  return any_text(clue, [&](std::string_view wanted) {
    return clue.at == At::first ? start.starts_with(wanted)
                                : text.find(wanted) != std::string_view::npos;
  });
}

const Clue* overriding_clue(const Rows& rows, std::string_view text) {
  const auto clue = std::ranges::find_if(
      rows, [text](const Clue* row) { return overrides(*row, text); });
  return clue == rows.end() ? nullptr : *clue;
}

}  // namespace

bool has_clues(std::string_view suffix) {
  return rows_of(suffix) != nullptr;
}

const Clue* find_clue(std::string_view suffix, std::string_view text) {
  const Rows* rows = rows_of(suffix);
  if (rows == nullptr) return nullptr;
  text = text.substr(bom_length(text));
  text = text.substr(0, kWindow);
  if (const Clue* clue = overriding_clue(*rows, text)) return clue;
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_at(text, at);
    if (const Clue* clue = best_clue(*rows, line.text)) return clue;
    at = line.next();
  }
  return nullptr;
}

}  // namespace tgpl::header
