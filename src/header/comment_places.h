/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether a place anywhere in a text is inside a comment, without knowing the
// language: for each comment style, the answer that it would give. Which style
// counts, the name of the file decides later, because a cached record of a
// content is shared by all files that have it.
//
// Only marks of comments and quotes are known, no grammar: a string over
// several lines (other than """ and ''') may look like a comment.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::header {

/// For each of these sorted offsets, the names of the styles in which it is
/// inside a comment, each followed by a space. Reads the text once.
std::vector<std::string> styles_commenting(
    std::string_view text, std::span<const std::size_t> offsets);

}  // namespace tgpl::header
