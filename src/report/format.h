/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How findings are printed. A format is a file with its row, "const Format
// kName = {", which the build gathers (cmake/gather.cmake).
// A format for machines is a promise: fields are added, never changed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/rule.h"
#include "report/format_rows.h"

namespace tgpl::report {

struct Report {
  std::vector<check::Finding> findings;
  std::size_t files = 0;  ///< covered files that were judged
  bool colour = false;    ///< for formats made for people
  /// What is known of the rules, for formats that carry it along.
  std::span<const check::Rule> rules = check::rules();
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

/// What print_text() says of the findings, without the line that sums up.
std::string print_findings(const Report& report);

/// How records of the porcelain format end: as lines for people to look at,
/// or as in `git status -z`, with every byte of a path as it is.
enum class Ending { line, nul };
std::string print_porcelain(const Report& report, Ending ending);

/// Where the finding is, for people: "src/a.c:3", "(the message)".
std::string place(const check::Finding& finding);

/// "error", "warning"
std::string_view severity_name(check::Severity severity);

}  // namespace tgpl::report
