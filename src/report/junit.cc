// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// JUnit XML, which GitLab, Jenkins and others read. All findings of one rule in
// one file are one failed test case, so a merge request shows which are new and
// which are fixed.
#include <map>
#include <tuple>

#include "base/text.h"
#include "base/xml.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

struct Key {
  std::string_view rule;
  std::string_view path;

  bool operator<(const Key& other) const {
    return std::tie(rule, path) < std::tie(other.rule, other.path);
  }
};
using Cases = std::map<Key, std::vector<const check::Finding*>>;

std::string line_of(const check::Finding& finding) {
  std::string out;
  if (finding.line > 0) out += cat({"line ", std::to_string(finding.line)});
  if (finding.line > 0 && finding.column > 0)
    out += cat({", column ", std::to_string(finding.column)});
  if (!out.empty()) out += ": ";
  out += printable(finding.message);
  if (!finding.advice.empty())
    out += cat({"\n  fix: ", printable(finding.advice)});
  return out + "\n";
}

void add_case(XmlElement& suite, const Key& key,
              const std::vector<const check::Finding*>& findings) {
  XmlElement& node = suite.add("testcase");
  const std::string_view place = key.path.empty() ? "(repository)" : key.path;
  node.set("classname", cat({"tgpl.", key.rule}));
  node.set("name", cat({key.rule, ": ", place}));
  if (!key.path.empty()) node.set("file", std::string(key.path));
  const check::Finding& first = *findings.front();
  if (first.line > 0) node.set("line", std::to_string(first.line));
  XmlElement& failure = node.add("failure");
  failure.set("message", first.message);
  failure.set("type", std::string(severity_name(first.severity)));
  std::string text;
  for (const check::Finding* finding : findings) text += line_of(*finding);
  failure.text = text;
}

/// Adds a passed test case, because readers reject a report without any.
void add_passed(XmlElement& suite) {
  XmlElement& node = suite.add("testcase");
  node.set("classname", "tgpl");
  node.set("name", "no findings");
}

std::string print_junit(const Report& report) {
  Cases cases;
  for (const check::Finding& finding : report.findings)
    cases[{finding.rule, finding.path}].push_back(&finding);
  XmlElement suites{"testsuites"};
  XmlElement& suite = suites.add("testsuite");
  suite.set("name", "git-tgpl check");
  suite.set("tests", std::to_string(cases.empty() ? 1 : cases.size()));
  suite.set("failures", std::to_string(cases.size()));
  suite.set("errors", "0");
  for (const auto& [key, findings] : cases) add_case(suite, key, findings);
  if (cases.empty()) add_passed(suite);
  return to_text(suites);
}

}  // namespace

const Format kJunit = {"junit", print_junit};

}  // namespace tgpl::report
