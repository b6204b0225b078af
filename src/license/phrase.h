/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Words and phrases in a piece of a Wording: lower case, one blank between.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

std::vector<std::string_view> words_in(std::string_view text);

/// `words` must be sorted.
bool is_any_of(std::string_view word, std::span<const std::string_view> words);

/// Whether one of the phrases stands in the words of `text`. Empty phrases do
/// not count.
bool has_any(std::string_view text, std::span<const std::string_view> phrases);

/// Whether all of them do.
bool has_all(std::string_view text, std::span<const std::string_view> phrases);

/// `text`, with blanks at both ends, without the phrase.
std::string erased(std::string text, std::string_view phrase);

}  // namespace tgpl::license
