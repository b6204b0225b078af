/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Text for the terminal in aligned columns. All text must be printable() and
// UTF-8.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl {

/// The width for which pages are laid out.
constexpr std::size_t kPageWidth = 80;

/// Number of columns that `text` takes on a terminal: combining characters take
/// none, wide characters (Chinese, Japanese, Korean, emoji) two.
std::size_t display_width(std::string_view text);

/// `text` with spaces after it, or before it, up to `width` columns.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// A row with a label: `label` padded to `width` columns, then `text` and a
/// line end. Lines of `text` that do not fit the page are broken at spaces and
/// continue where `text` starts.
std::string labelled(std::string_view label, std::string_view text,
                     std::size_t width);

/// The same for words that are not broken, with a space between them; an empty
/// word makes two spaces of it.
std::string labelled(std::string_view label, std::span<const std::string> words,
                     std::size_t width);

/// The items as words of a list: each except the last with a comma.
std::vector<std::string> listed(std::vector<std::string> items);

enum class Align { left, right };

/// Rows of cells as columns two spaces apart, a line for each row. `alignment`
/// has one value per column; a row may have fewer cells. A very long cell does
/// not widen its column.
std::string columns(std::span<const std::vector<std::string>> rows,
                    std::span<const Align> alignment);

}  // namespace tgpl
