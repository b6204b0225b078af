/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict on a change: what it does that it should not, and what is wrong
// after it and was not before. Old trouble is not held against anybody.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "check/finding.h"
#include "check/judge.h"
#include "check/rule.h"

namespace tgpl::check {

/// What makes two findings the same trouble, wherever its line is now.
struct FindingIdentity {
  std::string rule;
  std::string path;
  std::string message;

  auto operator<=>(const FindingIdentity&) const = default;
};

FindingIdentity identity_of(const Finding& finding);

struct ChangeVerdict {
  std::vector<Finding> findings;  ///< by path, line, rule
  /// What was wrong before in the files that were looked at, and still is.
  std::size_t existing_findings = 0;
  std::vector<Suppressed> suppressed{};
  std::size_t known = 0;  ///< by the baseline
};

/// Every rule on both states and every rule on changes that is not off. What
/// was approved passes the rules on changes. Nothing else excuses a change:
/// suppressions and the baseline are about states, and may be part of it.
ChangeVerdict judge(const StateDiff& diff, const RuleChoice& choice = {});

/// Whether a rule judges changes rather than states.
bool is_about_changes(const Finding& finding);

}  // namespace tgpl::check
