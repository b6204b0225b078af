/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Skips what a language or a tool requires first in a file: rules for every
// style, and one for each trait of a style.
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Offset after everything that the style keeps first, starting at `at`, which
/// is after the BOM and the "#!" line.
std::size_t skip_first_lines(std::string_view text, std::size_t at,
                             const CommentStyle& style, std::string_view path);

}  // namespace tgpl::header
