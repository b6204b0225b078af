/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where in a line of a source file something stands.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl::license {

/// The text before byte `at` in its line, at most the last 400 bytes.
std::string_view line_before(std::string_view text, std::size_t at);

/// Whether byte `at` seems to be in a string literal or an expression and not
/// in a comment or plain text, judged by the text before it in its line.
bool is_in_code(std::string_view text, std::size_t at);

/// Whether only comment marks are before byte `at` in its line.
bool is_at_line_start(std::string_view text, std::size_t at);

}  // namespace tgpl::license
