/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds a header of ours in a text, byte for byte as it was written.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "header/comment_style.h"
#include "header/edit.h"

namespace tgpl::header {

/// What to take out to undo add_header().
struct Region {
  std::size_t start = 0;
  std::size_t size = 0;
};

/// The header behind the prologue that says the notice, or a part of it.
std::optional<Region> find_region(std::string_view path, std::string_view text,
                                  const Notice& notice,
                                  const CommentStyle& style);

/// Two copyright lines that differ at most in their years.
bool equal_but_years(std::string_view a, std::string_view b);

}  // namespace tgpl::header
