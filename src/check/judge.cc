// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/parallel.h"

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

bool comes_before(const Finding& a, const Finding& b) {
  return std::tie(a.path, a.line, a.column, a.rule) <
         std::tie(b.path, b.line, b.column, b.rule);
}

using Findings = std::vector<Finding>;

/// Says of which rule they are, and puts them in order.
void finish(const Rule& rule, Severity severity, Findings& findings) {
  const SharedText id = rule.id;
  for (Finding& finding : findings) {
    finding.rule = id;
    // A rule may be milder than its row for a single finding, never harder.
    finding.severity = std::max(severity, finding.severity);
  }
  // Rules go through the files in order, so that most are.
  if (!std::ranges::is_sorted(findings, comes_before)) sort(findings);
}

/// Rules do not see each other, so that they may run side by side.
std::vector<Findings> run_rules(const LicensingState& state,
                                const RuleChoice& choice) {
  constexpr std::size_t kManyFiles = 2000;
  const std::span<const Rule> all = rules();
  std::vector<Findings> found(all.size());
  const auto run = [&](const NextIndex& next) {
    while (const auto i = next()) {
      const Rule& rule = all[*i];
      const Severity severity = severity_of(rule, state.policy, choice);
      if (severity == Severity::off || rule.judge == nullptr) continue;
      found[*i] = rule.judge(state);
      finish(rule, severity, found[*i]);
    }
  };
  const bool many = state.files.size() >= kManyFiles;
  for_each_chunk(all.size(), run,
                 {.enough = many ? 0 : all.size() + 1, .chunk = 1});
  return found;
}

/// Lists in order become one.
Findings merge(std::vector<Findings> lists) {
  // Pointers are moved more cheaply, and short lists first means fewer moves.
  std::ranges::stable_sort(lists, {}, &Findings::size);
  std::vector<Finding*> order;
  for (Findings& list : lists) {
    const auto middle = static_cast<std::ptrdiff_t>(order.size());
    for (Finding& finding : list) order.push_back(&finding);
    std::ranges::inplace_merge(order, order.begin() + middle,
                               [](const Finding* a, const Finding* b) {
                                 return comes_before(*a, *b);
                               });
  }
  Findings all;
  all.reserve(order.size());
  for (Finding* finding : order) all.push_back(std::move(*finding));
  return all;
}

/// Adds what the rules say of suppressions that are not needed.
void judge_unused(const LicensingState& state, const RuleChoice& choice,
                  Sifted& sifted) {
  for (const Rule& rule : rules()) {
    const Severity severity = severity_of(rule, state.policy, choice);
    if (severity == Severity::off || rule.judge_unused == nullptr) continue;
    Findings found = rule.judge_unused(sifted.unused);
    if (found.empty()) continue;
    finish(rule, severity, found);
    sifted.left = merge({std::move(sifted.left), std::move(found)});
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
  std::ranges::stable_sort(findings, comes_before);
}

Judgement judge(const LicensingState& state, const RuleChoice& choice) {
  Sifted sifted = sift(state, merge(run_rules(state, choice)));
  std::erase_if(sifted.unused, [&](const UnusedSuppression& unused) {
    return !ran_on_all(unused.rule, state, choice);
  });
  judge_unused(state, choice, sifted);
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
