/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Runs the rules over a state: severities as the policy and the caller choose
// them, without what is suppressed, without what the baseline knows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/baseline.h"
#include "check/rule.h"
#include "check/suppression.h"

namespace tgpl::check {

/// What the caller wants other than the policy says. Names are of rules that
/// exist.
struct RuleChoice {
  std::vector<std::string> select;  ///< only these; empty: all
  std::vector<std::string> ignore;  ///< not these
  std::vector<terms::SeverityChoice> severities;
};

struct Judgement {
  std::vector<Finding> findings;  ///< sorted by path, line, column, rule
  std::vector<Suppressed> suppressed{};
  std::size_t known = 0;                   ///< by the baseline
  std::vector<BaselineEntry> removable{};  ///< what it no longer needs
};

Judgement judge(const LicensingState& state, const RuleChoice& choice);

/// What the choice says of the rule, else [policy.severity], else its row.
Severity severity_of(const Rule& rule, const terms::Policy& policy,
                     const RuleChoice& choice);

}  // namespace tgpl::check
