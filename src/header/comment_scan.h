/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds the comments at the head of a text. Only the comment style of the
// language is known, so the head ends at the first line that is neither a
// comment nor known to be harmless. A string or a heredoc is never taken for a
// comment.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "header/comment_style.h"

namespace tgpl::header {

/// End of the comment that starts at `at`: after its closing mark, or at the
/// end of its line. nullopt if no comment starts there or it is not closed.
std::optional<std::size_t> comment_end(std::string_view text, std::size_t at,
                                       const CommentStyle& style);

/// Offset of the first byte from `at` on that is neither a space nor a line
/// end.
std::size_t skip_blanks(std::string_view text, std::size_t at);

/// Start of the next line if only spaces follow `at` in its line, else `at`.
std::size_t finish_line(std::string_view text, std::size_t at);

/// Whether a line starts at `at`. The first one starts after a byte order mark.
bool is_line_start(std::string_view text, std::size_t at);

struct CommentRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The comments at the head of the text, in order. `prologue` is the result of
/// prologue_end() (prologue.h).
std::vector<CommentRange> head_comments(std::string_view text,
                                        std::size_t prologue,
                                        const CommentStyle& style);

}  // namespace tgpl::header
