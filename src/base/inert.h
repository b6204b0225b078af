/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Makes output inert. File names and texts of others may contain what a log of
// a CI system obeys ("::stop-commands::x" of GitHub, "##[...]" and "##vso[...]"
// of Azure, "##teamcity[...]"), and characters that nobody sees or that turn
// the text around them. Both are escaped where lines leave the program.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tgpl {

/// How a character is escaped.
enum class Notation {
  text,    ///< \x23, as printable() does
  json,    ///< \u0023 in a string: the same value
  xml,     ///< &#x23; the same value
  quoted,  ///< \043 in a quoted path of git
};

/// `text` with the first character of every command, and every invisible
/// character, escaped; nullopt if there is nothing to escape. Applying it twice
/// is the same as once.
std::optional<std::string> escaped(std::string_view text, Notation notation);

/// The same, or `text` itself.
std::string inert(std::string text, Notation notation);

/// Length of the invisible character at the start of `text`, or 0: zero-width
/// ones, separators of lines and paragraphs, and those that change the
/// direction of text (U+061C, U+200B to U+200F, U+2028 to U+202E, U+2060 to
/// U+206F, U+FEFF).
std::size_t invisible_length(std::string_view text);

}  // namespace tgpl
