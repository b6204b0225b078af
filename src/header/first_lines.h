/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What languages want first in their files, a rule for each trait of a style.
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Behind what the style keeps first; `at` is behind BOM and "#!" line.
std::size_t skip_first_lines(std::string_view text, std::size_t at,
                             const CommentStyle& style);

}  // namespace tgpl::header
