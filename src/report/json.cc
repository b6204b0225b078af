// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// JSON for machines, version 1; described in git-tgpl-check(1). Fields are
// added, never changed.
#include <nlohmann/json.hpp>

#include "report/format.h"

namespace tgpl::report {
namespace {

std::string_view severity_name(check::Severity severity) {
  return severity == check::Severity::error ? "error" : "warning";
}

}  // namespace

std::string print_json(const Report& report) {
  nlohmann::ordered_json findings = nlohmann::ordered_json::array();
  for (const check::Finding& finding : report.findings) {
    findings.push_back({{"rule", finding.rule},
                        {"severity", severity_name(finding.severity)},
                        {"path", finding.path},
                        {"line", finding.line},
                        {"column", finding.column},
                        {"message", finding.message},
                        {"advice", finding.advice}});
  }
  const nlohmann::ordered_json out = {
      {"version", 1}, {"files", report.files}, {"findings", findings}};
  // A path need not be UTF-8; JSON must be.
  return out.dump(2, ' ', false,
                  nlohmann::ordered_json::error_handler_t::replace) +
         "\n";
}

}  // namespace tgpl::report
