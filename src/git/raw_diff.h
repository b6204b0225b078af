/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Records of 'git diff --raw -z' and similar commands.
#pragma once

#include <cstdint>
#include <string_view>

namespace tgpl::git {

struct RawChange {
  std::uint32_t mode_before = 0;
  std::uint32_t mode_after = 0;
  std::string_view oid_before;
  std::string_view oid_after;
  char status = 0;  ///< a status letter of git-diff(1), --diff-filter

  bool has_two_paths() const { return status == 'R' || status == 'C'; }
};

/// Parses ":MODE MODE OID OID STATUS". Throws Error(repository) if the format
/// is wrong.
RawChange parse_raw_change(std::string_view record);

}  // namespace tgpl::git
