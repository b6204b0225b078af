/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// All comment styles, and which names, suffixes and languages have which.
#pragma once

#include <span>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// All styles, sorted by name.
std::span<const CommentStyle> comment_styles();

/// The style with this name; nullptr if there is none.
const CommentStyle* find_style(std::string_view name);

/// A file name, suffix or language, and the name of its style. If `style` is
/// empty, `reason` tells why there is no comment.
struct StyleRow {
  std::string_view key;
  std::string_view style;
  std::string_view reason;
};

/// Whole file names, case-sensitive; sorted.
std::span<const StyleRow> name_rows();

/// Suffixes without the first dot, in lower case, double ones ("tar.gz")
/// included; sorted.
std::span<const StyleRow> suffix_rows();

/// Names of interpreters and of editor modes, in lower case; sorted.
std::span<const StyleRow> language_rows();

/// The row with this key in sorted rows; nullptr if there is none.
const StyleRow* find_row(std::span<const StyleRow> rows, std::string_view key);

}  // namespace tgpl::header
