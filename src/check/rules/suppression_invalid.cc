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
              : "run 'git tgpl explain' to list the rules";
}

void judge_one(const std::string& rule, const std::string& reason,
               const std::string& source, int line,
               std::vector<Finding>& findings) {
  if (find_rule(rule) == nullptr)
    findings.push_back({.path = source,
                        .line = line,
                        .message = cat({"unknown rule ", quote(rule)}),
                        .advice = advice_for(rule),
                        .subject = rule});
  if (reason.empty())
    findings.push_back(
        {.path = source,
         .line = line,
         .message = cat({"suppression of ", quote(rule), " has no reason"}),
         .advice = "add ': REASON' to the comment, or 'reason' in TGPL.toml",
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
    "a suppression has no reason, or names an unknown rule",
    {.why =
         R"(A finding can be accepted with a suppression comment in its line or in
the line before:

    # tgpl: ignore license-contradictory: both headers came with the code

With 'ignore-file' instead of 'ignore' the comment applies to the whole
file. TGPL.toml has [[policy.suppress]] with 'path', 'rule' and
'reason'. Without a reason nobody can tell later whether the
suppression is still right, so it has no effect. Nor has a suppression
of an unknown rule.)",
     .fix = R"(Give the reason, or correct the name of the rule.)",
     .example = R"(bad:   # tgpl: ignore holder-tool
good:  # tgpl: ignore holder-tool: Claude Code is the name of our band)"},
    {judge_files, FileScope::all, judge_policy}};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
