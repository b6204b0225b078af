/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The copyright notices of a licence file, and whom they name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// The copyright notices of a licence file, as written but for the space
/// around them: not the placeholders of the text ("<year> <name of author>"),
/// not the notice of those who wrote the licence itself.
std::vector<std::string> copyright_lines(std::string_view text);

/// Who a notice names: without prefix, years and "All rights reserved".
/// Contact stays. "" where nobody is named. Two of them are compared by a
/// relation of holder.h.
std::string holder_of(std::string_view notice);

/// A line of a text that is a notice.
struct NoticeLine {
  std::string_view content;  ///< without comment marks
  std::size_t begin = 0;     ///< of the whole line, in the text
  std::size_t end = 0;
};

/// The first of them, placeholders and the steward's included; views into
/// `text`.
std::vector<NoticeLine> notice_lines(std::string_view text);

}  // namespace tgpl::license
