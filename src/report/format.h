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
  std::size_t files = 0;  ///< number of covered files that were checked
  bool colour = false;    ///< only for formats for people
  /// All rules, for formats that describe them.
  std::span<const check::Rule> rules = check::rules();
  /// Only for formats for people: fold rules with many findings (folded.h).
  bool brief = false;
  std::size_t fixable = 0;  ///< number of findings that 'check --fix' fixes
  /// The command that adds all missing headers; "" if there is none.
  std::string label_command = {};
};

struct Format {
  std::string_view name;
  std::string (*print)(const Report&);
  /// Its lines are commands of a CI system, and what is in them is inert
  /// already (base/inert.h).
  bool prints_commands = false;
};

/// All formats, sorted by name.
std::span<const Format> formats();
const Format* find_format(std::string_view name);
std::vector<std::string> format_names();

std::string print_json(const Report& report);
std::string print_text(const Report& report);

/// The findings as in print_text(), without its last line, the summary.
std::string print_findings(const Report& report);

/// How a record of the porcelain format ends: as a line, with quoted paths, or
/// with NUL as in `git status -z`, with unquoted paths.
enum class Ending { line, nul };
std::string print_porcelain(const Report& report, Ending ending);

/// "2 errors, 1 warning in 2 files", for messages of hooks.
std::string count_text(const std::vector<check::Finding>& findings);

/// Where the finding is, for people: "src/a.c:3", "(commit message)".
std::string place(const check::Finding& finding);

/// "error", "warning"
std::string_view severity_name(check::Severity severity);

}  // namespace tgpl::report
