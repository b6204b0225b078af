/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The lines of a header in a comment style: add_header() writes them,
// remove_header() and update_header() look for them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/comment_style.h"
#include "header/notice.h"
#include "header/template.h"

namespace tgpl::header {

/// One line: `before` + `value` + `after`. The ends of a block comment and text
/// of the template have no value.
struct HeaderLine {
  std::string before;
  std::string value;
  std::string after;
  Part part = Part::frame;
  bool optional = false;  ///< text that not every header has

  std::string text() const { return before + value + after; }
};

/// All lines of the header, as the template of the style lays them out.
std::vector<HeaderLine> header_lines(const Notice& notice,
                                     const CommentStyle& style);

/// A tag and its value, without comment marks.
std::string copyright_line(std::string_view copyright);
std::string license_line(std::string_view expression);

/// Why a notice cannot be written in this style; "" if it can.
std::string notice_fault(const Notice& notice, const CommentStyle& style);

/// `style`, writing its headers in `form`: line comments or one block comment.
/// Unchanged if the style does not have that form.
CommentStyle with_form(const CommentStyle& style, Form form);

/// The style in every form and with every template that its headers may have,
/// the usual one first.
std::vector<CommentStyle> written_forms(const CommentStyle& style);

}  // namespace tgpl::header
