/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Words and phrases in a part of a Wording: in lower case, with one space
// between words.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

std::vector<std::string_view> words_in(std::string_view text);

/// Whether `word` is one of `words`, which must be sorted.
bool is_any_of(std::string_view word, std::span<const std::string_view> words);

/// Whether `text` contains one of the phrases. Empty phrases do not count.
bool has_any(std::string_view text, std::span<const std::string_view> phrases);

/// Whether `text` contains all of the phrases. Empty phrases do not count.
bool has_all(std::string_view text, std::span<const std::string_view> phrases);

/// `text`, which has spaces at both ends, without the phrase.
std::string erased(std::string text, std::string_view phrase);

}  // namespace tgpl::license
