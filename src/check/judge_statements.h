/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Rules that look at nothing but what is said of a file judge it once for all
// files of which the same is said. What they find is then put on the files, in
// order.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "check/finding.h"
#include "check/state.h"
#include "check/statement_table.h"

namespace tgpl::check {

/// What a rule finds in what is said. A finding without a path is about each
/// file of which it is said: at a line, it stands where the file's claims do;
/// without one, at the file itself, and so does its fix. A finding with a path
/// is told once.
using JudgeStatements = std::function<std::vector<Finding>(const Statements&)>;

/// A finding without a path.
struct StatementFinding {
  std::uint32_t row = 0;
  FileScope whose = FileScope::ours;  ///< which files it is put on
  Finding finding;
};

struct StatementFindings {
  std::vector<StatementFinding> on_files;  ///< by row
  std::vector<Finding> elsewhere;
};

/// Calls `judge` for each row that files of `whose` have, in order.
StatementFindings judge_statements(const StatementTable& table, FileScope whose,
                                   const JudgeStatements& judge);

struct PutFindings {
  std::vector<Finding> on_files;   ///< in the order of findings
  std::vector<Finding> elsewhere;  ///< in sidecars, in no order
};

/// Puts what was `found` on the files of `state`, of which `table` is.
/// `on_files` has room for so many `others`.
PutFindings put_on_files(const LicensingState& state,
                         const StatementTable& table,
                         const std::vector<StatementFinding>& found,
                         std::size_t others);

}  // namespace tgpl::check
