// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// JUnit XML, the form that GitLab, Jenkins and others read: what one rule
// finds in one file is one test case that fails; so a merge request shows
// which are new and which are gone.
#include <map>
#include <pugixml.hpp>
#include <sstream>
#include <tuple>

#include "base/text.h"
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

/// XML 1.0 has no control characters, not even escaped, and no bytes that are
/// not UTF-8; U+FFFE and U+FFFF are none of its characters either.
std::string fit(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
      out += "\xEF\xBF\xBD";
      at += 3;
    } else {
      out += text[at++];
    }
  }
  return printable(out);
}

void set(pugi::xml_node node, const char* name, const std::string& value) {
  node.append_attribute(name).set_value(value.c_str());
}

std::string line_of(const check::Finding& finding) {
  std::string out;
  if (finding.line > 0) out += cat({"line ", std::to_string(finding.line)});
  if (finding.line > 0 && finding.column > 0)
    out += cat({", column ", std::to_string(finding.column)});
  if (!out.empty()) out += ": ";
  out += fit(finding.message);
  if (!finding.advice.empty())
    out += cat({"\n  to mend it: ", fit(finding.advice)});
  return out + "\n";
}

void add_case(pugi::xml_node suite, const Key& key,
              const std::vector<const check::Finding*>& findings) {
  pugi::xml_node node = suite.append_child("testcase");
  const std::string place = key.path.empty() ? "(the tree)" : fit(key.path);
  set(node, "classname", fit(cat({"tgpl.", key.rule})));
  set(node, "name", cat({fit(key.rule), ": ", place}));
  if (!key.path.empty()) set(node, "file", fit(key.path));
  const check::Finding& first = *findings.front();
  if (first.line > 0) set(node, "line", std::to_string(first.line));
  pugi::xml_node failure = node.append_child("failure");
  set(failure, "message", fit(first.message));
  set(failure, "type", std::string(severity_name(first.severity)));
  std::string text;
  for (const check::Finding* finding : findings) text += line_of(*finding);
  failure.text().set(text.c_str());
}

/// A reader that gets no test case at all takes the report for broken.
void add_passed(pugi::xml_node suite) {
  pugi::xml_node node = suite.append_child("testcase");
  set(node, "classname", "tgpl");
  set(node, "name", "no findings");
}

}  // namespace

std::string print_junit(const Report& report) {
  Cases cases;
  for (const check::Finding& finding : report.findings)
    cases[{finding.rule, finding.path}].push_back(&finding);
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  set(declaration, "version", "1.0");
  set(declaration, "encoding", "UTF-8");
  pugi::xml_node suites = document.append_child("testsuites");
  pugi::xml_node suite = suites.append_child("testsuite");
  set(suite, "name", "git-tgpl check");
  set(suite, "tests", std::to_string(cases.empty() ? 1 : cases.size()));
  set(suite, "failures", std::to_string(cases.size()));
  set(suite, "errors", "0");
  for (const auto& [key, findings] : cases) add_case(suite, key, findings);
  if (cases.empty()) add_passed(suite);
  std::ostringstream out;
  document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return out.str();
}

}  // namespace tgpl::report
