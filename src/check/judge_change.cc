// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge_change.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "check/approval.h"

namespace tgpl::check {
namespace {

/// The findings of the state before the change, also under the new names of
/// renamed files.
std::set<FindingIdentity> findings_before(const StateDiff& diff,
                                          const RuleChoice& choice) {
  std::map<std::string_view, std::string_view> new_names;
  for (const auto& [before, after] : diff.facts.paths) {
    if (!before.empty() && !after.empty() && before != after)
      new_names.emplace(before, after);
  }
  std::set<FindingIdentity> known;
  Judgement before = judge(diff.before, choice);
  for (Finding& finding : before.findings) {
    known.insert(identity_of(finding));
    const auto moved = new_names.find(finding.path);
    if (moved == new_names.end()) continue;
    finding.path = moved->second;
    known.insert(identity_of(finding));
  }
  return known;
}

void judge_difference(const StateDiff& diff, const RuleChoice& choice,
                      std::vector<Finding>& out) {
  if (is_approved(diff)) return;
  for (const Rule& rule : rules()) {
    if (rule.judge_change == nullptr) continue;
    const Severity severity = severity_of(rule, policy_in_force(diff), choice);
    if (severity == Severity::off) continue;
    for (Finding& finding : rule.judge_change(diff)) {
      finding.rule = rule.id;
      finding.severity = std::max(severity, finding.severity);
      // A change is undone or approved, unless its rule knows better.
      if (finding.advice.empty())
        finding.advice = approval_advice(diff, finding.severity);
      out.push_back(std::move(finding));
    }
  }
}

}  // namespace

FindingIdentity identity_of(const Finding& finding) {
  return {finding.rule, counted_under(finding), finding.message};
}

ChangeVerdict judge(const StateDiff& diff, const RuleChoice& choice) {
  ChangeVerdict verdict;
  const std::set<FindingIdentity> known = findings_before(diff, choice);
  Judgement after = judge(diff.after, choice);
  verdict.suppressed = std::move(after.suppressed);
  verdict.known = after.known;
  for (Finding& finding : after.findings) {
    if (known.contains(identity_of(finding))) {
      ++verdict.existing_findings;
    } else {
      verdict.findings.push_back(std::move(finding));
    }
  }
  judge_difference(diff, choice, verdict.findings);
  sort(verdict.findings);
  return verdict;
}

bool is_about_changes(const Finding& finding) {
  const Rule* rule = find_rule(finding.rule);
  return rule != nullptr && rule->judge_change != nullptr;
}

}  // namespace tgpl::check
