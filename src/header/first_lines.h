/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Skips what a language requires first in a file: one rule for each trait of a
// style.
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Offset after everything that the style keeps first, starting at `at`, which
/// is after the BOM and the "#!" line.
std::size_t skip_first_lines(std::string_view text, std::size_t at,
                             const CommentStyle& style);

}  // namespace tgpl::header
