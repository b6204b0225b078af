// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// JSON for programs, version 1, as described in git-tgpl-check(1) and in
// schemas/check.schema.json. Fields may be added, but never changed.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "report/fingerprint.h"
#include "report/format.h"

namespace tgpl::report {

std::string print_json(const Report& report) {
  const std::vector<std::string> prints = fingerprints(report.findings);
  JsonList findings(2);
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const check::Finding& finding = report.findings[i];
    findings.add({{"rule", finding.rule},
                  {"severity", severity_name(finding.severity)},
                  {"path", finding.path},
                  {"line", finding.line},
                  {"column", finding.column},
                  {"message", finding.message},
                  {"advice", finding.advice},
                  {"fingerprint", prints[i]}});
  }
  return cat(
      {"{\n  \"version\": 1,\n  \"files\": ", std::to_string(report.files),
       ",\n  \"findings\": ", findings.take(), "\n}\n"});
}

const Format kJson = {"json", print_json};

}  // namespace tgpl::report
