/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Lines for tools that count only at the start of a file: a table, with one row
// for each tool. tgpl-header-styles(7) names the source of each.
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Offset after the lines at `at` that a tool reads only there.
std::size_t skip_directives(std::string_view text, std::size_t at,
                            const CommentStyle& style, std::string_view path);

}  // namespace tgpl::header
