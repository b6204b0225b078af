/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds a header that git-tgpl wrote, byte for byte as it was written.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "header/comment_style.h"
#include "header/notice.h"

namespace tgpl::header {

/// The bytes to remove to undo add_header().
struct Region {
  std::size_t start = 0;
  std::size_t size = 0;
};

/// A header in the form that add_header() writes, with any notice.
struct OwnHeader {
  Region region;
  Notice notice;
  std::string_view line_end;
};

/// The header after the prologue, if it is byte for byte as add_header() writes
/// its notice in this form of the style; otherwise nullopt.
std::optional<OwnHeader> find_own_header(std::string_view path,
                                         std::string_view text,
                                         const CommentStyle& style);

/// Which copyright lines a header must have to be removed.
enum class Holders {
  all,   ///< those of the notice, in their order
  some,  ///< one or more of them, in any order
};

/// The same, if its notice is also all or a part of `notice`.
std::optional<Region> find_region(std::string_view path, std::string_view text,
                                  const Notice& notice,
                                  const CommentStyle& style,
                                  Holders holders = Holders::all);

/// Whether two copyright lines differ at most in their years.
bool equal_except_years(std::string_view a, std::string_view b);

}  // namespace tgpl::header
