/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A header on its way into a text: its bytes, and whether the place is good.
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
  Notice notice;  ///< what the header says
};

/// The line end of the line at `at`, else of the first line.
std::string_view near_line_end(std::string_view text, std::size_t at);

/// The header as it stands at `at`, its lines ended by `end`. Where something
/// follows it ends in a separating line, so that it can be told from what
/// follows; behind a last line without line end it takes the line end in front
/// instead.
std::string render_header(std::string_view text, std::size_t at,
                          std::string_view end, const Notice& notice,
                          const CommentStyle& style);

/// Why `text` is not to get this header at this place; "" if it may.
std::string place_fault(std::string_view text, const Insertion& insertion,
                        const CommentStyle& style);

/// `text` with the header in it.
std::string with_header(std::string_view text, const Insertion& insertion);

/// What is not as it should be in `result`, which has the header: it must be
/// read, and it must be found again, exactly, to be removed or updated.
std::string insertion_fault(std::string_view path, std::string_view result,
                            const Insertion& insertion,
                            const CommentStyle& style);

}  // namespace tgpl::header
