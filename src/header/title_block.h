/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Data at the start of a text without fences: the title block of pandoc, lines
// "Key: value" of MultiMarkdown and Pelican, keywords of Org, and notebooks
// whose front matter is in comments.
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Offset after the title block at `at`; `at` if there is none.
std::size_t skip_title_block(std::string_view text, std::size_t at,
                             const CommentStyle& style, std::string_view path);

/// Offset after front matter in line comments ("# ---"); `at` if there is none.
std::size_t skip_commented_front_matter(std::string_view text, std::size_t at,
                                        const CommentStyle& style);

}  // namespace tgpl::header
