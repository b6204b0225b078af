/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How findings are printed. One format, one file, one row in format_table.cc.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.h"

namespace tgpl::report {

struct Report {
  std::vector<check::Finding> findings;
  std::size_t files = 0;  ///< covered files that were judged
  bool colour = false;    ///< for formats made for people
};

struct Format {
  std::string_view name;
  std::string (*print)(const Report&);
};

/// All formats, sorted by name.
std::span<const Format> formats();
const Format* find_format(std::string_view name);

std::string print_json(const Report& report);
std::string print_text(const Report& report);

}  // namespace tgpl::report
