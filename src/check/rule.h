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

/// How a rule judges a state: as a whole, with or without the table of
/// statements; or, if it only looks at the statements of files, each distinct
/// Statements value once.
struct Judge {
  using OfState = std::vector<Finding> (*)(const LicensingState&);
  using OfTable = std::vector<Finding> (*)(const LicensingState&,
                                           const StatementTable&);
  /// May return an empty function if there is nothing to find.
  using OfStatements = JudgeStatements (*)(const LicensingState&,
                                           const StatementTable&);

  // Implicit: the type of the function in a row decides how it is called.
  // NOLINTBEGIN(google-explicit-constructor)
  constexpr Judge(std::nullptr_t) {}
  constexpr Judge(OfState judge) : of_state(judge) {}
  constexpr Judge(OfTable judge) : of_table(judge) {}
  constexpr Judge(OfStatements judge, FileScope file_scope = FileScope::ours,
                  OfState also_of_state = nullptr)
      : of_state(also_of_state), of_statements(judge), scope(file_scope) {}
  // NOLINTEND(google-explicit-constructor)

  bool is_none() const {
    return of_state == nullptr && of_table == nullptr &&
           of_statements == nullptr;
  }

  OfState of_state = nullptr;
  OfTable of_table = nullptr;
  OfStatements of_statements = nullptr;
  FileScope scope = FileScope::ours;  ///< of which files it is told
};

/// What 'git tgpl explain' and tgpl-rules(7) say about a rule. Paragraphs, with
/// lines that fit a terminal; a line indented by four spaces is printed as it
/// is, such as a command.
struct RuleText {
  std::string_view why = {};  ///< what is wrong with it, and what is checked
  std::string_view severity = {};  ///< when it differs from the default
  std::string_view fix = {};
  std::string_view example = {};  ///< lines printed as they are
};

struct Rule {
  std::string_view id;
  Severity severity;         ///< unless [policy.severity] overrides it
  std::string_view summary;  ///< one line
  RuleText text;
  Judge judge;  ///< nullptr if the rule does not judge states
  std::vector<Finding> (*judge_change)(const StateDiff&) = nullptr;
  /// Instead of `judge`, for the rule on unused suppressions.
  std::vector<Finding> (*judge_unused)(const std::vector<UnusedSuppression>&) =
      nullptr;
  /// Instead of `judge`, for rules on commit messages.
  std::vector<Finding> (*judge_message)(const CommitMessage&,
                                        const terms::Policy&) = nullptr;
};

/// All rules, sorted by id.
std::span<const Rule> rules();

/// The rule with this id, or nullptr.
const Rule* find_rule(std::string_view id);

/// Runs every rule on states that is not switched off. The findings are sorted
/// by path, line, rule, without suppressed ones and those in the baseline
/// (judge.h).
std::vector<Finding> judge(const LicensingState& state);

/// Sorts findings by path, line, column, rule.
void sort(std::vector<Finding>& findings);

}  // namespace tgpl::check
