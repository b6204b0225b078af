/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A rule looks at a state, or at what a change did to one, and gives back
// findings. One rule, one file in
// check/rules/, one row in check/rule_table.cc, one entry in tgpl-rules(7).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/state.h"
#include "check/state_diff.h"

namespace tgpl::check {

struct CommitMessage;
struct UnusedSuppression;

struct Rule {
  std::string_view id;
  Severity severity;             ///< unless [policy.severity] says otherwise
  std::string_view summary;      ///< one line
  std::string_view explanation;  ///< what it means, why, what to do
  /// nullptr: the rule is about changes only.
  std::vector<Finding> (*judge)(const LicensingState&);
  std::vector<Finding> (*judge_change)(const StateDiff&) = nullptr;
  /// In place of `judge`, for the rule about suppressions that are not needed.
  std::vector<Finding> (*judge_unused)(const std::vector<UnusedSuppression>&) =
      nullptr;
  /// In place of `judge`, for rules about what a commit says.
  std::vector<Finding> (*judge_message)(const CommitMessage&,
                                        const policy::Policy&) = nullptr;
};

/// All rules, sorted by id.
std::span<const Rule> rules();

const Rule* find_rule(std::string_view id);

/// Runs every rule on states that is not off; findings sorted by path, line,
/// rule, without those that are suppressed or known by the baseline (judge.h).
std::vector<Finding> judge(const LicensingState& state);

/// Sorts findings by path, line, column, rule.
void sort(std::vector<Finding>& findings);

}  // namespace tgpl::check
