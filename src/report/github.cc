// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Workflow commands of GitHub Actions: one line per finding, which becomes an
// annotation. GitHub shows only ten errors and ten warnings of a step, so the
// first finding of every rule comes first, then the second of every rule: no
// rule hides another. The log has all of them.
#include <algorithm>
#include <map>

#include "base/inert.h"
#include "base/text.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

std::string percent(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return {'%', kHex[byte >> 4], kHex[byte & 15]};
}

/// Writes `special` bytes as %XX, which the runner decodes. Other control
/// characters are escaped by printable(), because a terminal may show the log.
std::string escape(std::string_view text, std::string_view special) {
  std::string out;
  while (!text.empty()) {
    const std::size_t plain = text.find_first_of(special);
    out += inert(printable(text.substr(0, plain)), Notation::text);
    if (plain == std::string_view::npos) break;
    out += percent(text[plain]);
    text.remove_prefix(plain + 1);
  }
  return out;
}

std::string property(std::string_view name, std::string_view value) {
  return cat({name, "=", escape(value, "%\r\n:,")});
}

std::string annotation(const check::Finding& finding) {
  std::vector<std::string> properties;
  if (!finding.path.empty())
    properties.push_back(property("file", finding.path));
  if (finding.line > 0)
    properties.push_back(property("line", std::to_string(finding.line)));
  if (finding.line > 0 && finding.column > 0)
    properties.push_back(property("col", std::to_string(finding.column)));
  properties.push_back(property("title", cat({"tgpl: ", finding.rule})));
  std::string text = finding.message;
  if (!finding.advice.empty()) text += cat({"\nfix: ", finding.advice});
  return cat({"::", severity_name(finding.severity), " ", join(properties, ","),
              "::", escape(text, "%\r\n"), "\n"});
}

/// For each finding its number among those of its rule: 0, 1, 2 ...
std::vector<std::size_t> ranks(const std::vector<check::Finding>& findings) {
  std::map<std::string_view, std::size_t> counts;
  std::vector<std::size_t> out;
  for (const check::Finding& finding : findings)
    out.push_back(counts[finding.rule]++);
  return out;
}

std::string print_github(const Report& report) {
  const std::vector<std::size_t> rank = ranks(report.findings);
  std::vector<std::size_t> order(rank.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rank[i]; });
  std::string out;
  for (const std::size_t i : order) out += annotation(report.findings[i]);
  return out +
         cat({"files checked: ", std::to_string(report.files),
              ", findings: ", std::to_string(report.findings.size()), "\n"});
}

}  // namespace

const Format kGithub = {"github", print_github, true};

}  // namespace tgpl::report
