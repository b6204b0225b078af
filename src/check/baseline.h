/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The baseline of a project, .tgpl/baseline: the findings that existed when the
// project adopted the tool, so that only new ones make a check fail. One line
// per rule and path, with a number of findings instead of line numbers, which
// would change:
//
//   license-missing 1 src/old.c
//
// The lines are sorted, so that git can merge them.
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
  bool there = false;  ///< whether the file exists
  std::string head;    ///< the comment at the top, as written
  std::vector<BaselineEntry> entries;
  std::vector<Diagnostic> problems;  ///< invalid lines
};

/// Parses a baseline. Invalid lines become problems.
Baseline read_baseline(std::string_view text);

/// The text of a baseline with all of `findings`, after the comment `head`.
std::string write_baseline(const std::vector<Finding>& findings,
                           std::string_view head);

struct Compared {
  std::vector<Finding> fresh;         ///< not in the baseline; order preserved
  std::size_t known = 0;              ///< number of findings in the baseline
  std::vector<BaselineEntry> gone{};  ///< in the baseline only
};

/// Separates findings that are in the baseline from those that are not. If a
/// path has more findings of a rule than the baseline lists, all of them are
/// `fresh`, because it is not known which one is new.
Compared compare(std::vector<Finding> findings, const Baseline& baseline);

}  // namespace tgpl::check
