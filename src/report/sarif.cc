// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// SARIF 2.1.0 (OASIS), with everything that GitHub code scanning requires in
// addition: a rule id, one location with a relative URI, and a fingerprint that
// does not change if lines move.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "base/uri.h"
#include "base/version.h"
#include "report/fingerprint.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

using nlohmann::ordered_json;

constexpr const char* kRoot = "SRCROOT";

/// A level is not "off": SARIF has a flag for that.
ordered_json configuration(const check::Rule& rule) {
  if (rule.severity == check::Severity::off) return {{"enabled", false}};
  return {{"level", severity_name(rule.severity)}};
}

ordered_json described(const check::Rule& rule) {
  return {{"id", rule.id},
          {"shortDescription", {{"text", rule.summary}}},
          {"fullDescription", {{"text", rule.text.why}}},
          {"help", {{"text", rule.text.fix}}},
          {"defaultConfiguration", configuration(rule)}};
}

/// A finding about the whole tree has the top-level directory as its location,
/// for viewers that require one. GitHub also requires a line: a finding about a
/// whole file has line 1.
ordered_json location(const check::Finding& finding) {
  const bool tree = finding.path.empty();
  ordered_json place = {{"artifactLocation",
                         {{"uri", tree ? "./" : relative_uri(finding.path)},
                          {"uriBaseId", kRoot}}}};
  if (!tree) {
    place["region"] = {{"startLine", std::max(1, finding.line)}};
    if (finding.column > 0) place["region"]["startColumn"] = finding.column;
  }
  return {{"physicalLocation", std::move(place)}};
}

std::string message(const check::Finding& finding) {
  if (finding.advice.empty()) return finding.message;
  return cat({finding.message, "\nFix: ", finding.advice});
}

ordered_json result(const check::Finding& finding,
                    const std::string& fingerprint,
                    const std::map<std::string_view, std::size_t>& indexes) {
  ordered_json out = {{"ruleId", finding.rule}};
  const auto index = indexes.find(finding.rule);
  if (index != indexes.end()) out["ruleIndex"] = index->second;
  out["level"] = severity_name(finding.severity);
  out["message"] = {{"text", message(finding)}};
  out["locations"] = ordered_json::array({location(finding)});
  out["partialFingerprints"] = {
      {cat({"tgplFinding/", kFingerprintVersion}), fingerprint}};
  return out;
}

std::string print_sarif(const Report& report) {
  std::map<std::string_view, std::size_t> indexes;
  JsonList rules(10);
  for (const check::Rule& rule : report.rules) {
    indexes.emplace(rule.id, indexes.size());
    rules.add(described(rule));
  }
  const std::vector<std::string> prints = fingerprints(report.findings);
  JsonList results(6);
  for (std::size_t i = 0; i < report.findings.size(); ++i)
    results.add(result(report.findings[i], prints[i], indexes));
  // Columns come from the TOML reader, which counts code points.
  return cat({R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "git-tgpl",
          "semanticVersion": ")",
              kVersion, R"(",
          "rules": )",
              rules.take(), R"(
        }
      },
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": {
        ")",
              kRoot, R"(": {
          "description": {
            "text": "the top of the repository"
          }
        }
      },
      "results": )",
              results.take(), R"(
    }
  ]
}
)"});
}

}  // namespace

const Format kSarif = {"sarif", print_sarif};

}  // namespace tgpl::report
