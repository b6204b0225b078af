/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Runs the rules on a state, with the severities that the policy and the caller
// choose. Suppressed findings and those in the baseline are left out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/baseline.h"
#include "check/rule.h"
#include "check/suppression.h"

namespace tgpl::check {

/// Command-line options that override the policy. All names are ids of existing
/// rules.
struct RuleChoice {
  std::vector<std::string> select;  ///< run only these; empty = all
  std::vector<std::string> ignore;  ///< do not run these
  std::vector<terms::SeverityChoice> severities;
};

/// The result of a check.
struct Judgement {
  std::vector<Finding> findings;  ///< sorted by path, line, column, rule
  std::vector<Suppressed> suppressed{};
  std::size_t known = 0;  ///< number of findings in the baseline
  std::vector<BaselineEntry> removable{};  ///< in the baseline only
};

/// Runs every rule on states that is not switched off.
Judgement judge(const LicensingState& state, const RuleChoice& choice);

/// The severity from `choice`, else from [policy.severity], else from the
/// rule's table row.
Severity severity_of(const Rule& rule, const terms::Policy& policy,
                     const RuleChoice& choice);

}  // namespace tgpl::check
