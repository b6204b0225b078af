// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tgpl::check {
namespace {

const std::array<Rule, 23> kRules = {
    kDep5Deprecated,  kExpressionInvalid, kFileUnread,       kHolderMissing,
    kIgnoreUnclosed,  kLicenseChanged,    kLicenseFileStray, kLicenseMissing,
    kLicenseNarrowed, kLicenseWidened,    kNewFileBare,      kNoticeAltered,
    kNoticeRemoved,   kProtectedChanged,  kReuseInvalid,     kReusePathDead,
    kSidecarOrphan,   kSnippetInvalid,    kTermsChanged,     kTermsInvalid,
    kTextInvalid,     kTextMissing,       kTextUnused,
};

}  // namespace

Severity severity_of(const Rule& rule, const policy::Policy& policy) {
  return policy::severity_of(policy, rule.id).value_or(rule.severity);
}

std::span<const Rule> rules() {
  return kRules;
}

const Rule* find_rule(std::string_view id) {
  const auto found = std::ranges::find(kRules, id, &Rule::id);
  return found == kRules.end() ? nullptr : &*found;
}

std::vector<Finding> judge(const LicensingState& state) {
  std::vector<Finding> all;
  for (const Rule& rule : kRules) {
    const Severity severity = severity_of(rule, state.policy);
    if (severity == Severity::off || rule.judge == nullptr) continue;
    for (Finding& finding : rule.judge(state)) {
      finding.rule = rule.id;
      // A rule may be milder than its row for a single finding, never harder.
      finding.severity = std::max(severity, finding.severity);
      all.push_back(std::move(finding));
    }
  }
  sort(all);
  return all;
}

void sort(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.path, a.line, a.column, a.rule) <
           std::tie(b.path, b.line, b.column, b.rule);
  });
}

}  // namespace tgpl::check
