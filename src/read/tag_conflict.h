/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether the words of a file contradict its tags: a tag that says
// "GPL-2.0-or-later" above a notice that says "version 3".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/read.h"
#include "license/detect.h"

namespace tgpl::read {

/// What the words state beyond doubt, tags left out; "" = nothing.
std::string stated_in_words(const license::Detection& found);

/// Whether the licences of `words` are among those of the tags. Of a choice one
/// is enough: whoever writes the tag may have chosen. A name without a version
/// contradicts nothing, nor does an expression that is invalid.
bool is_covered_by(std::string_view words,
                   const std::vector<std::string>& tags);

/// The licence that the first comments of a file (first_comments.h) state
/// against its tags, with its line; an empty tag if there is none.
header::Tag words_against_tags(std::string_view bytes,
                               const std::vector<header::Tag>& tags);

}  // namespace tgpl::read
