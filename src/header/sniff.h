/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Suffixes that several languages share (.m, .pl, .v ...): the first line
// that only one of them can begin with decides. No such line, no answer.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::header {

/// A line that begins with `text` (after spaces) tells `style`. A `text` in
/// front of which '*' stands is how the line ends; with '~', what the text
/// holds anywhere near its start, which outdoes all others.
struct Clue {
  std::string_view suffix;
  std::string_view style;
  std::string_view text;
};

/// By suffix; the rows stand in sniff_clues.cc.
std::span<const Clue> clues();

/// The name of the style for a shared suffix; "" = not sure.
std::string_view sniff_style(std::string_view suffix, std::string_view text);

}  // namespace tgpl::header
