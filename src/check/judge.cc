// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace tgpl::check {
namespace {

bool lists(const std::vector<std::string>& names, std::string_view rule) {
  return std::ranges::find(names, rule) != names.end();
}

/// The last word wins, as it does for options everywhere.
std::optional<Severity> chosen(const RuleChoice& choice,
                               std::string_view rule) {
  const auto found = std::find_if(
      choice.severities.rbegin(), choice.severities.rend(),
      [rule](const policy::SeverityChoice& one) { return one.rule == rule; });
  if (found == choice.severities.rend()) return std::nullopt;
  return found->severity;
}

void add(const Rule& rule, Severity severity, std::vector<Finding> found,
         std::vector<Finding>& all) {
  for (Finding& finding : found) {
    finding.rule = rule.id;
    // A rule may be milder than its row for a single finding, never harder.
    finding.severity = std::max(severity, finding.severity);
    all.push_back(std::move(finding));
  }
}

/// Whether everything that rule `id` could find was looked for.
bool ran_on_all(std::string_view id, const LicensingState& state,
                const RuleChoice& choice) {
  const Rule* rule = find_rule(id);
  return !state.partial && rule != nullptr &&
         severity_of(*rule, state.policy, choice) != Severity::off;
}

}  // namespace

Severity severity_of(const Rule& rule, const policy::Policy& policy,
                     const RuleChoice& choice) {
  if (lists(choice.ignore, rule.id)) return Severity::off;
  const bool selected = lists(choice.select, rule.id);
  if (!choice.select.empty() && !selected) return Severity::off;
  if (const auto severity = chosen(choice, rule.id)) return *severity;
  const Severity severity =
      policy::severity_of(policy, rule.id).value_or(rule.severity);
  // Who asks for a rule that is off wants to see it.
  return selected ? std::min(severity, Severity::warning) : severity;
}

void sort(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.path, a.line, a.column, a.rule) <
           std::tie(b.path, b.line, b.column, b.rule);
  });
}

Judgement judge(const LicensingState& state, const RuleChoice& choice) {
  std::vector<Finding> all;
  for (const Rule& rule : rules()) {
    const Severity severity = severity_of(rule, state.policy, choice);
    if (severity != Severity::off && rule.judge != nullptr)
      add(rule, severity, rule.judge(state), all);
  }
  sort(all);
  Sifted sifted = sift(state, std::move(all));
  std::erase_if(sifted.unused, [&](const UnusedSuppression& unused) {
    return !ran_on_all(unused.rule, state, choice);
  });
  for (const Rule& rule : rules()) {
    const Severity severity = severity_of(rule, state.policy, choice);
    if (severity != Severity::off && rule.judge_unused != nullptr)
      add(rule, severity, rule.judge_unused(sifted.unused), sifted.left);
  }
  sort(sifted.left);
  Compared compared = compare(std::move(sifted.left), state.baseline);
  std::erase_if(compared.gone, [&](const BaselineEntry& entry) {
    return state.partial || (find_rule(entry.rule) != nullptr &&
                             !ran_on_all(entry.rule, state, choice));
  });
  return {std::move(compared.fresh), std::move(sifted.suppressed),
          compared.known, std::move(compared.gone)};
}

std::vector<Finding> judge(const LicensingState& state) {
  return judge(state, {}).findings;
}

}  // namespace tgpl::check
