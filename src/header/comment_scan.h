/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Comments at the head of a text, found without knowing the language beyond
// its comment style: where something else begins that is not known to be
// harmless, the head ends. So a string or a heredoc is never a comment.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "header/comment_style.h"

namespace tgpl::header {

/// End of the comment that starts at `at`: behind the mark that closes it, or
/// at the end of its line. Nothing if no comment starts there, or it is never
/// closed.
std::optional<std::size_t> comment_end(std::string_view text, std::size_t at,
                                       const CommentStyle& style);

/// The first byte from `at` on that is no space and ends no line.
std::size_t skip_blanks(std::string_view text, std::size_t at);

/// Behind the line of `at` if nothing but spaces is left of it, else `at`.
std::size_t finish_line(std::string_view text, std::size_t at);

/// Whether a line starts at `at`, behind the byte order mark too.
bool is_line_start(std::string_view text, std::size_t at);

struct CommentRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The comments at the head of the text, in order. `prologue` is where the
/// first lines end that are what they are (prologue.h).
std::vector<CommentRange> head_comments(std::string_view text,
                                        std::size_t prologue,
                                        const CommentStyle& style);

}  // namespace tgpl::header
