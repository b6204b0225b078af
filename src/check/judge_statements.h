/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Rules that look only at the statements of a file run once for all files with
// the same statements. Their findings are then placed on each of these files,
// in order.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "check/finding.h"
#include "check/state.h"
#include "check/statement_table.h"

namespace tgpl::check {

/// Returns the findings on one Statements value. A finding without a path
/// applies to each file with these statements: with a line number it is placed
/// where the statements are (the file or its .license file), without one on the
/// file itself, as is its fix. A finding with a path is reported once.
using JudgeStatements = std::function<std::vector<Finding>(const Statements&)>;

/// A finding without a path, to be placed on files.
struct StatementFinding {
  std::uint32_t row = 0;              ///< of the StatementTable
  FileScope scope = FileScope::ours;  ///< the files it applies to
  Finding finding;
};

struct StatementFindings {
  std::vector<StatementFinding> on_files;  ///< sorted by row
  std::vector<Finding> elsewhere;          ///< with a path
};

/// Calls `judge` for each row that has files in `scope`, in order.
StatementFindings judge_statements(const StatementTable& table, FileScope scope,
                                   const JudgeStatements& judge);

struct PutFindings {
  std::vector<Finding> on_files;   ///< sorted as findings are
  std::vector<Finding> elsewhere;  ///< in .license files, unsorted
};

/// Places the findings on the files of `state`; `table` is the table of that
/// state. Reserves memory in `on_files` for `other_findings` more findings.
PutFindings put_on_files(const LicensingState& state,
                         const StatementTable& table,
                         const std::vector<StatementFinding>& found,
                         std::size_t other_findings);

}  // namespace tgpl::check
