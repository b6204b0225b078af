/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Inserting a header into a text: its bytes, and whether it may go there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "header/comment_style.h"
#include "header/notice.h"

namespace tgpl::header {

struct Insertion {
  std::size_t at = 0;
  std::string header;
  Notice notice;  ///< the information in the header
};

/// The line end of the line at `at`; if it has none, that of the first line; if
/// that has none either, "\n".
std::string_view near_line_end(std::string_view text, std::size_t at);

/// The bytes of the header to insert at `at`, with lines that end in `end`. If
/// text follows, the header ends with a separator line. After a last line
/// without line end, each header line starts with the line end instead.
std::string render_header(std::string_view text, std::size_t at,
                          std::string_view end, const Notice& notice,
                          const CommentStyle& style);

/// Why this header must not be inserted into `text` there; "" if it may.
std::string place_fault(std::string_view text, const Insertion& insertion,
                        const CommentStyle& style);

/// `text` with the header inserted.
std::string with_header(std::string_view text, const Insertion& insertion);

/// Why `result`, which contains the header, is not acceptable; "" if it is. It
/// must be possible to read the header, and to find exactly its bytes again.
std::string insertion_fault(std::string_view path, std::string_view result,
                            const Insertion& insertion,
                            const CommentStyle& style);

}  // namespace tgpl::header
