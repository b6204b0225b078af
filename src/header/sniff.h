/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Detects the language of a file whose suffix several languages share (.m, .pl,
// .v ...). The first line that only one of them can start with decides. Without
// such a line there is no answer.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::header {

/// A line that starts with `text` (after spaces) has the style `style`. If
/// `text` starts with '*', the line ends with the rest of it. If it starts with
/// '~', the rest is anywhere in the first 16 KiB and overrides all other clues.
struct Clue {
  std::string_view suffix;
  std::string_view style;
  std::string_view text;
};

/// All rows (sniff_clues.cc), sorted by suffix.
std::span<const Clue> clues();

/// The name of the style for a shared suffix; "" if it is not certain.
std::string_view sniff_style(std::string_view suffix, std::string_view text);

}  // namespace tgpl::header
