/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The prologue: what must stay in front of a header because it only works at
// the start of a file: "#!", an encoding line, "<?xml ...?>", front matter ...
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Offset after the prologue, where a header goes. Usually the start of a line;
/// in the middle of a line if markup follows its declaration on the same line.
std::size_t prologue_end(std::string_view text, const CommentStyle& style,
                         std::string_view path);

/// Whether vim reads options from this line.
bool is_vim_mode_line(std::string_view line);

/// How many lines vim searches for one, at the start and at the end of a file.
inline constexpr int kVimModeLines = 5;

}  // namespace tgpl::header
