/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A rule looks at a state, or at what a change did to one, and gives back
// findings. One rule, one file in check/rules/ (rule_table.h), one entry in
// tgpl-rules(7). The file has the rule's row, and the row one function:
//
//   judge, of a state: one of three, a row just names it
//     std::vector<Finding> f(const LicensingState&)
//       as in file_unread.cc
//     std::vector<Finding> f(const LicensingState&, const StatementTable&)
//       with what is stated, and where: text_missing.cc
//     JudgeStatements f(const LicensingState&, const StatementTable&)
//       for each thing that is stated, once for all files that state it:
//       license_missing.cc
//   judge_change, of what a change did: license_narrowed.cc
//   judge_message, of what a commit says: trailer_missing.cc
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/judge_statements.h"
#include "check/state.h"
#include "check/state_diff.h"

namespace tgpl::check {

struct CommitMessage;
struct UnusedSuppression;

/// How a rule judges a state: as a whole, with the table of what is said where
/// it asks for it; or, where it looks at nothing but what is said of files,
/// each thing that is said once.
struct Judge {
  using OfState = std::vector<Finding> (*)(const LicensingState&);
  using OfTable = std::vector<Finding> (*)(const LicensingState&,
                                           const StatementTable&);
  /// May give back nothing where there is nothing to find.
  using OfStatements = JudgeStatements (*)(const LicensingState&,
                                           const StatementTable&);

  // A row names its function, and that shows what it looks at.
  // NOLINTBEGIN(google-explicit-constructor)
  constexpr Judge(std::nullptr_t) {}
  constexpr Judge(OfState judge) : of_state(judge) {}
  constexpr Judge(OfTable judge) : of_table(judge) {}
  constexpr Judge(OfStatements judge, FileScope files = FileScope::ours,
                  OfState beside = nullptr)
      : of_state(beside), of_statements(judge), whose(files) {}
  // NOLINTEND(google-explicit-constructor)

  bool is_none() const {
    return of_state == nullptr && of_table == nullptr &&
           of_statements == nullptr;
  }

  OfState of_state = nullptr;
  OfTable of_table = nullptr;
  OfStatements of_statements = nullptr;
  FileScope whose = FileScope::ours;  ///< of which files it is told
};

struct Rule {
  std::string_view id;
  Severity severity;             ///< unless [policy.severity] says otherwise
  std::string_view summary;      ///< one line
  std::string_view explanation;  ///< what it means, why, what to do
  Judge judge;                   ///< nullptr: the rule is not about states
  std::vector<Finding> (*judge_change)(const StateDiff&) = nullptr;
  /// In place of `judge`, for the rule about suppressions that are not needed.
  std::vector<Finding> (*judge_unused)(const std::vector<UnusedSuppression>&) =
      nullptr;
  /// In place of `judge`, for rules about what a commit says.
  std::vector<Finding> (*judge_message)(const CommitMessage&,
                                        const terms::Policy&) = nullptr;
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
