/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Front matter: YAML or TOML between fences at the very start of a text.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl::header {

enum class FrontMatter {
  in_text,  ///< "---" may also be a horizontal rule: keys must follow
  certain,  ///< "---" is always front matter in this type of file
};

/// Offset after the closing fence of the front matter at `at`; `at` if there is
/// none.
std::size_t front_matter_end(std::string_view text, std::size_t at,
                             FrontMatter kind);

}  // namespace tgpl::header
