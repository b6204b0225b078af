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

/// The severity given on the command line, if any; the last option wins.
std::optional<Severity> chosen(const RuleChoice& choice,
                               std::string_view rule) {
  const auto found = std::find_if(
      choice.severities.rbegin(), choice.severities.rend(),
      [rule](const terms::SeverityChoice& one) { return one.rule == rule; });
  if (found == choice.severities.rend()) return std::nullopt;
  return found->severity;
}

bool comes_before(const Finding& a, const Finding& b) {
  return std::tie(a.path, a.line, a.column, a.rule) <
         std::tie(b.path, b.line, b.column, b.rule);
}

using Findings = std::vector<Finding>;

/// The findings of one rule: those with their own path, and those to be placed
/// on all files with the same statements.
struct Found {
  Findings placed;
  std::vector<StatementFinding> on_files{};
};

void sort_if_needed(Findings& findings) {
  // Most rules produce sorted findings.
  if (!std::ranges::is_sorted(findings, comes_before)) sort(findings);
}

/// Sets the rule and severity of the findings and sorts them.
void finish(const Rule& rule, Severity severity, Found& found) {
  const SharedText id = rule.id;
  const auto complete = [&](Finding& finding) {
    finding.rule = id;
    // A rule may lower the severity of a single finding, but not raise it.
    finding.severity = std::max(severity, finding.severity);
  };
  std::ranges::for_each(found.placed, complete);
  std::ranges::for_each(found.on_files, complete, &StatementFinding::finding);
  sort_if_needed(found.placed);
}

Found run(const Judge& judge, const LicensingState& state,
          const StatementTable& table) {
  if (judge.of_table != nullptr) return {judge.of_table(state, table)};
  Found found;
  if (judge.of_state != nullptr) found.placed = judge.of_state(state);
  const JudgeStatements of_statements = judge.of_statements == nullptr
                                            ? JudgeStatements()
                                            : judge.of_statements(state, table);
  if (!of_statements) return found;
  StatementFindings findings =
      judge_statements(table, judge.scope, of_statements);
  found.on_files = std::move(findings.on_files);
  std::ranges::move(findings.elsewhere, std::back_inserter(found.placed));
  return found;
}

/// Rules are independent of each other, so they may run in parallel.
std::vector<Found> run_rules(const LicensingState& state,
                             const StatementTable& table,
                             const RuleChoice& choice) {
  constexpr std::size_t kManyFiles = 2000;
  const std::span<const Rule> all = rules();
  std::vector<Found> found(all.size());
  const auto work = [&](const NextIndex& next) {
    while (const auto i = next()) {
      const Rule& rule = all[*i];
      const Severity severity =
          severity_of(rule, judging_policy(state), choice);
      if (severity == Severity::off || rule.judge.is_none()) continue;
      found[*i] = run(rule.judge, state, table);
      finish(rule, severity, found[*i]);
    }
  };
  const bool many = state.files.size() >= kManyFiles;
  for_each_chunk(all.size(), work,
                 {.enough = many ? 0 : all.size() + 1, .chunk = 1});
  return found;
}

/// Merges sorted lists. The longest list usually holds most findings, so the
/// others are merged into its memory.
Findings merge(std::vector<Findings> lists) {
  std::ranges::stable_sort(lists, {}, &Findings::size);
  Findings all;
  for (Findings& list : lists) {
    const auto middle = static_cast<std::ptrdiff_t>(list.size());
    std::ranges::move(all, std::back_inserter(list));
    std::ranges::inplace_merge(list, list.begin() + middle, comes_before);
    all = std::move(list);
  }
  return all;
}

Findings find_all(const LicensingState& state, const RuleChoice& choice) {
  const StatementTable table = tabulate(state);
  std::vector<Findings> lists;
  std::vector<StatementFinding> on_files;
  std::size_t other_findings = 0;
  for (Found& found : run_rules(state, table, choice)) {
    other_findings += found.placed.size();
    lists.push_back(std::move(found.placed));
    std::ranges::move(found.on_files, std::back_inserter(on_files));
  }
  PutFindings put = put_on_files(state, table, on_files, other_findings);
  sort_if_needed(put.elsewhere);
  lists.push_back(std::move(put.elsewhere));
  lists.push_back(std::move(put.on_files));
  return merge(std::move(lists));
}

/// Adds the findings on unused suppressions.
void judge_unused(const LicensingState& state, const RuleChoice& choice,
                  Sifted& sifted) {
  for (const Rule& rule : rules()) {
    const Severity severity = severity_of(rule, judging_policy(state), choice);
    if (severity == Severity::off || rule.judge_unused == nullptr) continue;
    Found found{rule.judge_unused(sifted.unused)};
    if (found.placed.empty()) continue;
    finish(rule, severity, found);
    sifted.left = merge({std::move(sifted.left), std::move(found.placed)});
  }
}

/// Whether the rule ran on the whole tree, so that all its findings are known.
bool ran_on_all(std::string_view id, const LicensingState& state,
                const RuleChoice& choice) {
  const Rule* rule = find_rule(id);
  return !state.partial && rule != nullptr &&
         severity_of(*rule, judging_policy(state), choice) != Severity::off;
}

}  // namespace

Severity severity_of(const Rule& rule, const terms::Policy& policy,
                     const RuleChoice& choice) {
  if (lists(choice.ignore, rule.id)) return Severity::off;
  const bool selected = lists(choice.select, rule.id);
  if (!choice.select.empty() && !selected) return Severity::off;
  if (const auto severity = chosen(choice, rule.id)) return *severity;
  const Severity severity =
      terms::severity_of(policy, rule.id).value_or(rule.severity);
  // A rule that is off by default is shown if it was selected.
  return selected ? std::min(severity, Severity::warning) : severity;
}

void sort(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, comes_before);
}

Judgement judge(const LicensingState& state, const RuleChoice& choice) {
  Sifted sifted = sift(state, find_all(state, choice));
  std::erase_if(sifted.unused, [&](const UnusedSuppression& unused) {
    return !ran_on_all(unused.rule, state, choice);
  });
  judge_unused(state, choice, sifted);
  Compared compared = compare(std::move(sifted.left), judging_baseline(state));
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
