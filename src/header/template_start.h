/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The start of a template, where a comment would be printed or would change
// what the template is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Whether the first tag of the template extends another one, which must be
/// the first thing in Jinja, Twig, Django and their like.
bool extends_another(std::string_view text);

/// Whether the text starts with an action of Go's templates. Their comments can
/// remove the line ends next to them, so that nothing is printed.
bool is_go_template(std::string_view text);

/// Offset after "<?xml ...?>" if only template tags precede it at `at`, or
/// after a tag that prints it: a comment in front of it would make ill-formed
/// XML. `at` if there is no such thing.
std::size_t skip_tags_before_xml(std::string_view text, std::size_t at,
                                 const CommentStyle& style);

/// Why a header in this style must not go in front of `text`, which starts with
/// template tags; "" if it may.
std::string template_fault(std::string_view text, const CommentStyle& style);

}  // namespace tgpl::header
