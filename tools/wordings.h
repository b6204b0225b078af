/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The wordings that a regular expression of the SPDX licence list allows. The
// list has about 180 different ones; nearly all are a few wordings to choose
// from, or "any text".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::tools {

/// In a wording: this byte and the next stand for so many words of any text.
inline constexpr char kAnyMark = '\x02';

/// All wordings that `pattern` matches, "any text" with its mark; nullopt if
/// there are too many, or if the pattern is not understood.
std::optional<std::vector<std::string>> wordings_of(std::string_view pattern);

}  // namespace tgpl::tools
