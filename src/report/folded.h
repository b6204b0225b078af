/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// On a terminal, a rule with many findings is one heading with the number of
// files in each directory, so that other findings do not scroll away.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "report/paint.h"

namespace tgpl::report {

/// The most findings of a rule that are listed on a terminal.
inline constexpr std::size_t kMostListed = 20;

/// The findings of one rule, in the order of the report.
using Group = std::vector<const check::Finding*>;

/// The findings of a report, listed line by line or folded.
struct Parted {
  std::vector<const check::Finding*> listed;
  std::vector<Group> folded;  ///< sorted by rule
};

/// Folds nothing unless the report is brief.
Parted part(const Report& report);

/// Whether part() folds something.
bool is_folded(const Report& report);

std::string print_folded(const Report& report, const std::vector<Group>& groups,
                         const Paint& paint);

}  // namespace tgpl::report
