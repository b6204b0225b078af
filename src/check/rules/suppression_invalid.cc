// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::string advice_for(const std::string& rule) {
  std::vector<std::string_view> ids;
  for (const Rule& one : rules()) ids.push_back(one.id);
  const auto near = nearest(rule, ids);
  return near ? cat({"did you mean '", *near, "'?"})
              : "'git tgpl explain' lists the rules";
}

void judge_one(const std::string& rule, const std::string& reason,
               const std::string& source, int line,
               std::vector<Finding>& findings) {
  if (find_rule(rule) == nullptr)
    findings.push_back({.path = source,
                        .line = line,
                        .message = cat({"no rule is called ", quote(rule)}),
                        .advice = advice_for(rule),
                        .subject = rule});
  if (reason.empty())
    findings.push_back(
        {.path = source,
         .line = line,
         .message = cat({"findings of ", quote(rule),
                         " are to be suppressed without a reason"}),
         .advice = "say why behind a colon, or with 'reason' in TGPL.toml",
         .subject = cat({"reason of ", rule})});
}

std::vector<Finding> judge_suppressions(const Statements& statements) {
  std::vector<Finding> findings;
  for (const header::Suppression& suppression : statements.suppressions)
    judge_one(suppression.rule, suppression.reason, "", suppression.line,
              findings);
  return findings;
}

JudgeStatements judge_files(const LicensingState&, const StatementTable&) {
  return judge_suppressions;
}

std::vector<Finding> judge_policy(const LicensingState& state) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  for (const terms::SuppressionRule& one : state.policy.suppressions)
    judge_one(one.rule, one.reason, std::string(reuse::kTermsPath), one.line,
              findings);
  return findings;
}

}  // namespace

// REUSE-IgnoreStart: the suppression below is an example.
constinit const Rule kSuppressionInvalid = {
    "suppression-invalid",
    Severity::error,
    "a suppression has no reason, or names no rule",
    "A finding that is accepted as it is, is suppressed at its place, by a\n"
    "remark in the line or in the one above it, in any comment:\n"
    "\n"
    "  # tgpl: ignore license-contradictory: both heads came with the code\n"
    "\n"
    "'ignore-file' in place of 'ignore' takes all of the file. TGPL.toml has\n"
    "[[policy.suppress]] with 'path', 'rule' and 'reason'. Without a reason\n"
    "nobody can tell later whether it still holds, so a suppression without\n"
    "one has no effect. The same is true of one that names no rule.\n"
    "\n"
    "To mend it: give the reason, or correct the name of the rule.\n",
    {judge_files, FileScope::all, judge_policy}};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
