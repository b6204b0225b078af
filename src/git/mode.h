/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The modes of files as git prints them.
#pragma once

#include <charconv>
#include <cstdint>
#include <string_view>

namespace tgpl::git {

/// "100644"; 0 for what is no octal number.
inline std::uint32_t parse_mode(std::string_view octal) {
  std::uint32_t mode = 0;
  std::from_chars(octal.data(), octal.data() + octal.size(), mode, 8);
  return mode;
}

}  // namespace tgpl::git
