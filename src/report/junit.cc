// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// JUnit XML, the form that GitLab, Jenkins and others read: what one rule
// finds in one file is one test case that fails; so a merge request shows
// which are new and which are gone.
#include <map>
#include <pugixml.hpp>
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
  out += xml_text(finding.message);
  if (!finding.advice.empty())
    out += cat({"\n  to mend it: ", xml_text(finding.advice)});
  return out + "\n";
}

void add_case(pugi::xml_node suite, const Key& key,
              const std::vector<const check::Finding*>& findings) {
  pugi::xml_node node = suite.append_child("testcase");
  const std::string place =
      key.path.empty() ? "(the tree)" : xml_text(key.path);
  set_attribute(node, "classname", xml_text(cat({"tgpl.", key.rule})));
  set_attribute(node, "name", cat({xml_text(key.rule), ": ", place}));
  if (!key.path.empty()) set_attribute(node, "file", xml_text(key.path));
  const check::Finding& first = *findings.front();
  if (first.line > 0) set_attribute(node, "line", std::to_string(first.line));
  pugi::xml_node failure = node.append_child("failure");
  set_attribute(failure, "message", xml_text(first.message));
  set_attribute(failure, "type", std::string(severity_name(first.severity)));
  std::string text;
  for (const check::Finding* finding : findings) text += line_of(*finding);
  failure.text().set(text.c_str());
}

/// A reader that gets no test case at all takes the report for broken.
void add_passed(pugi::xml_node suite) {
  pugi::xml_node node = suite.append_child("testcase");
  set_attribute(node, "classname", "tgpl");
  set_attribute(node, "name", "no findings");
}

}  // namespace

std::string print_junit(const Report& report) {
  Cases cases;
  for (const check::Finding& finding : report.findings)
    cases[{finding.rule, finding.path}].push_back(&finding);
  pugi::xml_document document;
  add_declaration(document);
  pugi::xml_node suites = document.append_child("testsuites");
  pugi::xml_node suite = suites.append_child("testsuite");
  set_attribute(suite, "name", "git-tgpl check");
  set_attribute(suite, "tests",
                std::to_string(cases.empty() ? 1 : cases.size()));
  set_attribute(suite, "failures", std::to_string(cases.size()));
  set_attribute(suite, "errors", "0");
  for (const auto& [key, findings] : cases) add_case(suite, key, findings);
  if (cases.empty()) add_passed(suite);
  return to_text(document);
}

}  // namespace tgpl::report
