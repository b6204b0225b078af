/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows behind license_names.h: what people call licences.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::license {

/// What a licence is called, as a pattern (word_pattern.h).
struct LicenseNameRow {
  std::string_view expression;
  std::string_view pattern;
};

std::span<const LicenseNameRow> license_name_rows();

/// A family of GNU licences, with the versions that there are.
struct GnuFamily {
  std::string_view id;
  std::string_view pattern;
  std::string_view versions;  ///< "2.0 3.0"
};

std::span<const GnuFamily> gnu_families();

/// Forms of a GNU licence with its version; "$family" stands for the name,
/// "%version" for a version and "%later" for "or any later version".
std::span<const std::string_view> gnu_forms();

/// Forms of "or any later version".
std::string_view later_pattern();

}  // namespace tgpl::license
