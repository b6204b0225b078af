/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Detects the language of a file whose suffix several languages share (.m, .pl,
// .v ...). The first line that only one of them can have decides. Without such
// a line there is no answer.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::header {

/// Where the text of a clue stands. The last two win over the others: the first
/// of their rows in the table that fits decides.
enum class At {
  start,     ///< a line starts with it, after spaces
  word,      ///< the same, in any case
  column,    ///< a line starts with it, without spaces, in any case
  whole,     ///< a line is nothing else, but for spaces around it
  end,       ///< a line ends with it
  first,     ///< the first line that is not blank starts with it
  anywhere,  ///< it is somewhere in the first 16 KiB
};

/// A file with one of these texts has this style, or no comment for this
/// reason.
struct Clue {
  std::string_view suffixes;  ///< or whole names, separated by spaces
  std::string_view style;     ///< "": no comment, or none that is certain
  std::string_view texts;     ///< separated by " | "
  At at = At::start;
  std::string_view reason = {};  ///< why there is no comment
};

/// The rows, sorted by suffix; all rows of a suffix are in one table.
std::span<const Clue> clues_of_code();
std::span<const Clue> clues_of_data();

/// Whether the table has rows for this suffix or name.
bool has_clues(std::string_view suffix);

/// The row that decides for a shared suffix; nullptr if it is not certain.
const Clue* find_clue(std::string_view suffix, std::string_view text);

}  // namespace tgpl::header
