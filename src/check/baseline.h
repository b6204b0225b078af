/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The baseline of a project, .tgpl/baseline: findings that were there when it
// took the tool up, so that only new trouble fails. A line for each rule and
// path, with a count in place of line numbers, which move:
//
//   license-missing 1 src/old.c
//
// Sorted, so that git merges it line by line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "check/finding.h"

namespace tgpl::check {

struct BaselineEntry {
  std::string rule;
  std::size_t count = 0;
  std::string about;  ///< see counted_under() of a finding

  bool operator==(const BaselineEntry&) const = default;
};

struct Baseline {
  bool there = false;
  std::string head;  ///< the comment at its top, as written
  std::vector<BaselineEntry> entries;
  std::vector<Diagnostic> problems;  ///< lines that are none
};

/// Never fails; what cannot be read is among the problems.
Baseline read_baseline(std::string_view text);

/// The text that makes all of `findings` known, below the comment `head`.
std::string write_baseline(const std::vector<Finding>& findings,
                           std::string_view head);

struct Compared {
  std::vector<Finding> fresh;         ///< in the order they had
  std::size_t known = 0;              ///< how many are not among them
  std::vector<BaselineEntry> gone{};  ///< what no longer occurs, or less often
};

/// Where a path has more findings of a rule than the baseline knows, all of
/// them are fresh: which of them is new nobody can tell.
Compared compare(std::vector<Finding> findings, const Baseline& baseline);

}  // namespace tgpl::check
