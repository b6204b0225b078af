/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The comments with which a file begins, in any language.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl::read {

/// The text up to the end of the comments in which byte `tag` is: the lines
/// before it, and those after it that are comments or empty. What follows is
/// code, data or prose, whose words may be about something else.
std::string_view first_comments(std::string_view text, std::size_t tag);

}  // namespace tgpl::read
