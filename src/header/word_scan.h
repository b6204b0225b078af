/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where in a text the words stand that may begin a tag, a notice, a mark or a
// remark. Nearly all bytes of a tree are none of them: this is the inner loop
// of every cold `check`, and looks for all five words in one pass.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl::header {

// The words are cut in two so that this file does not say them itself.
inline constexpr std::string_view kSpdxWord = "SPDX-";
inline constexpr std::string_view kIgnoreWord =
    "REUSE-"
    "Ignore";
inline constexpr std::string_view kNoticeWord = "Copyright";
inline constexpr std::string_view kNoticeSign = "\xC2\xA9";
inline constexpr std::string_view kSuppressionWord = "tgpl: ignore";

/// The first place at or behind `from` where one of the words begins; npos if
/// there is none.
std::size_t find_word(std::string_view text, std::size_t from);

/// The same, as processors do it that cannot do more at once; find_word() takes
/// the best that there is here.
std::size_t find_word_narrow(std::string_view text, std::size_t from);

}  // namespace tgpl::header
