/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// File modes as git prints them.
#pragma once

#include <charconv>
#include <cstdint>
#include <string_view>

namespace tgpl::git {

inline constexpr std::uint32_t kFileMode = 0100644;
inline constexpr std::uint32_t kExecutableMode = 0100755;
inline constexpr std::uint32_t kSymlinkMode = 0120000;
inline constexpr std::uint32_t kSubmoduleMode = 0160000;

/// Parses an octal mode like "100644"; returns 0 if that is no octal number.
inline std::uint32_t parse_mode(std::string_view octal) {
  std::uint32_t mode = 0;
  std::from_chars(octal.data(), octal.data() + octal.size(), mode, 8);
  return mode;
}

}  // namespace tgpl::git
