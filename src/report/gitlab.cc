// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// A Code Quality report for GitLab (artifacts: reports: codequality). GitLab
// drops entries that lack a field or repeat a fingerprint.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "report/fingerprint.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

/// The widget of GitLab shows only this text, so it includes the advice.
std::string description(const check::Finding& finding) {
  if (finding.advice.empty()) return printable(finding.message);
  return cat(
      {printable(finding.message), "; fix: ", printable(finding.advice)});
}

/// GitLab requires a path and a line; a finding about the whole tree has "."
/// and line 1.
nlohmann::ordered_json location(const check::Finding& finding) {
  return {{"path", finding.path.empty() ? "." : finding.path},
          {"lines", {{"begin", std::max(1, finding.line)}}}};
}

std::string print_gitlab(const Report& report) {
  const std::vector<std::string> prints = fingerprints(report.findings);
  JsonList out(0);
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const check::Finding& finding = report.findings[i];
    const bool error = finding.severity == check::Severity::error;
    out.add({{"description", description(finding)},
             {"check_name", cat({"tgpl/", finding.rule})},
             {"fingerprint", prints[i]},
             {"severity", error ? "major" : "minor"},
             {"location", location(finding)}});
  }
  return out.take() + "\n";
}

}  // namespace

const Format kGitlab = {"gitlab", print_gitlab};

}  // namespace tgpl::report
