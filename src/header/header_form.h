/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The lines of a header in a comment style: written by add_header(), looked
// for by remove_header().
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/comment_style.h"
#include "header/edit.h"

namespace tgpl::header {

/// One line: `before` + `value` + `after`. A line without tag has no value.
struct HeaderLine {
  std::string before;
  std::string value;
  std::string after;
  bool is_copyright = false;

  std::string text() const { return before + value + after; }
};

std::vector<HeaderLine> header_lines(const Notice& notice,
                                     const CommentStyle& style);

/// Why a notice cannot be written in this style; "" if it can.
std::string notice_fault(const Notice& notice, const CommentStyle& style);

}  // namespace tgpl::header
