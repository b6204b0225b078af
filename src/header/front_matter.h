/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Front matter: data about a text between fences at its very start. Jekyll,
// Hugo, Eleventy and others read it in files of every type.
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

enum class FrontMatter {
  in_text,  ///< "---" may also be a horizontal rule: keys must follow
  certain,  ///< "---" is always front matter in this type of file
};

/// Offset after the closing fence of the front matter between "---" or "+++" at
/// `at`; `at` if there is none.
std::size_t front_matter_end(std::string_view text, std::size_t at,
                             FrontMatter kind);

/// Offset after front matter of any form that is possible in the file at
/// `path`; `at` if there is none.
std::size_t skip_front_matter(std::string_view text, std::size_t at,
                              const CommentStyle& style, std::string_view path);

/// Whether the file is a text for people by its suffix: Markdown, HTML ...
bool is_prose(std::string_view path);

}  // namespace tgpl::header
