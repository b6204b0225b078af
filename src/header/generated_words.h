/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds what generators write about their output, in the comments of its first
// lines.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

/// Which line of the text tells that a program made it: "line 2: '@generated'".
/// "" if none does.
std::string generated_words(std::string_view text);

}  // namespace tgpl::header
