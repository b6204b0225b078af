/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The copyright notices in a licence file, and the holders that they name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// The copyright notices in a licence file, as written but without spaces
/// around them. Placeholders ("<year> <name of author>") and the notice of the
/// author of the licence text are left out.
std::vector<std::string> copyright_lines(std::string_view text);

/// Who a notice names: without prefix, years and "All rights reserved".
/// Contact stays. "" where nobody is named. Two of them are compared by a
/// relation of holder.h.
std::string holder_of(std::string_view notice);

/// A line of a text that is a copyright notice.
struct NoticeLine {
  std::string_view content;  ///< without comment marks
  std::size_t begin = 0;     ///< offsets of the whole line in the text
  std::size_t end = 0;
};

/// The notice lines of a text, at most 2000, including placeholders and the
/// notice of the author of a licence. They are views into `text`.
std::vector<NoticeLine> notice_lines(std::string_view text);

}  // namespace tgpl::license
