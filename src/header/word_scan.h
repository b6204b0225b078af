/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds the words that may start a tag, a notice, a REUSE-Ignore mark or a
// suppression comment. Nearly all bytes of a tree are none of these: this is
// the inner loop of every `check` without a cache, so it searches for all five
// words in one pass.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl::header {

// The tags are split so that this file does not contain them itself.
inline constexpr std::string_view kSpdxWord = "SPDX-";
inline constexpr std::string_view kIgnoreWord =
    "REUSE-"
    "Ignore";
inline constexpr std::string_view kNoticeWord = "Copyright";
inline constexpr std::string_view kNoticeSign = "\xC2\xA9";
inline constexpr std::string_view kSuppressionWord = "tgpl: ignore";

/// Offset of the first of these words that starts at or after `from`; npos if
/// there is none.
std::size_t find_word(std::string_view text, std::size_t from);

/// The same without AVX2, for other processors and for tests. find_word() uses
/// AVX2 if this processor has it.
std::size_t find_word_narrow(std::string_view text, std::size_t from);

}  // namespace tgpl::header
