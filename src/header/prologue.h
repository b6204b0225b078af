/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What must stay in front of a header, because it only works as the first
// thing in its file: "#!", an encoding line, "<?xml ...?>", front matter ...
#pragma once

#include <cstddef>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Offset where a header may go: behind the prologue. Usually the start of a
/// line; in the middle of one where markup goes on behind its declaration.
std::size_t prologue_end(std::string_view text, const CommentStyle& style,
                         std::string_view path);

/// Whether vim takes options from this line.
bool is_vim_mode_line(std::string_view line);

/// How far vim looks for one, from the start and from the end.
inline constexpr int kVimModeLines = 5;

}  // namespace tgpl::header
