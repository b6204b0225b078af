/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a change: what the change does wrong, and the findings of the
// state after it that did not exist before. Existing findings are not counted
// against the change.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "check/finding.h"
#include "check/judge.h"
#include "check/rule.h"

namespace tgpl::check {

/// Identifies a finding independently of its line, to recognise it in two
/// states.
struct FindingIdentity {
  std::string rule;
  std::string path;
  std::string message;

  auto operator<=>(const FindingIdentity&) const = default;
};

FindingIdentity identity_of(const Finding& finding);

/// The result of judging a change.
struct ChangeVerdict {
  std::vector<Finding> findings;  ///< sorted by path, line, rule
  /// Number of findings that existed before the change in the files that were
  /// read, and still exist.
  std::size_t existing_findings = 0;
  std::vector<Suppressed> suppressed{};
  std::size_t known = 0;  ///< number of findings in the baseline
};

/// Runs every rule on states on both states, and every rule on changes. An
/// approved change passes the rules on changes. Suppressions and the baseline
/// do not apply to those: they describe states, and the change may edit them.
ChangeVerdict judge(const StateDiff& diff, const RuleChoice& choice = {});

/// Whether the rule of a finding judges changes.
bool is_about_changes(const Finding& finding);

}  // namespace tgpl::check
