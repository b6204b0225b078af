/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The value of a tag in its line, without the marks that end or frame the
// comment around it.
#pragma once

#include <string_view>

namespace tgpl::header {

/// `value` without trailing comment ends ("*/", "-->", "\")" ...) and without
/// the mirror of `before`, the text in front of the tag ("|*" ... "*|").
std::string_view strip_comment_end(std::string_view value,
                                   std::string_view before);

/// Whether a text that starts with "Copyright" or its sign is a notice: a sign,
/// a year or a name must follow.
bool is_classic_notice(std::string_view text);

}  // namespace tgpl::header
