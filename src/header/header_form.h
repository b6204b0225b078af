/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The lines of a header in a comment style: written by add_header(), looked
// for by remove_header() and update_header().
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/comment_style.h"
#include "header/notice.h"
#include "header/template.h"

namespace tgpl::header {

/// One line: `before` + `value` + `after`. A line of the frame, and text of the
/// template, has no value.
struct HeaderLine {
  std::string before;
  std::string value;
  std::string after;
  Part part = Part::frame;
  bool optional = false;  ///< text, which not every header has

  std::string text() const { return before + value + after; }
};

/// As the template of the style lays them out.
std::vector<HeaderLine> header_lines(const Notice& notice,
                                     const CommentStyle& style);

/// The tag and its value, without comment signs.
std::string copyright_line(std::string_view copyright);
std::string license_line(std::string_view expression);

/// Why a notice cannot be written in this style; "" if it can.
std::string notice_fault(const Notice& notice, const CommentStyle& style);

/// `style` with its headers written in another form: line comments or one
/// block. As it is where it has no such form.
CommentStyle with_form(const CommentStyle& style, Form form);

/// All forms and templates in which its headers may be written, the usual one
/// first.
std::vector<CommentStyle> written_forms(const CommentStyle& style);

}  // namespace tgpl::header
