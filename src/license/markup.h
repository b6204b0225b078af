/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Mark-up within prose: tags of HTML and DocBook, links of Markdown.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl::license {

/// The size of the tag at byte `at`, a '<', with its brackets; 0 if it is none.
/// Comments and placeholders are none: their words count.
std::size_t tag_size(std::string_view text, std::size_t at);

/// The size of "](https://...)" at byte `at`, a ']'; 0 if it is no link.
std::size_t link_size(std::string_view text, std::size_t at);

}  // namespace tgpl::license
