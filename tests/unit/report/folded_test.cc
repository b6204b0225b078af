// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/folded.h"

#include "base/text.h"
#include "support/catch.h"

using namespace tgpl;

namespace {

/// A brief report with `count` findings of the rule in each directory.
report::Report brief_report(const std::vector<std::string>& directories,
                            int count, const std::string& rule) {
  report::Report report;
  report.brief = true;
  for (const std::string& directory : directories) {
    for (int i = 0; i < count; ++i)
      report.findings.push_back(
          {.rule = rule,
           .path = cat({directory, std::to_string(i), ".c"}),
           .message = "no licence information",
           .advice = cat(
               {"git tgpl header add ", directory, std::to_string(i), ".c"}),
           .fix = check::Fix{check::Fix::label}});
  }
  report.files = report.findings.size();
  return report;
}

void append(report::Report& report, const report::Report& more) {
  report.findings.insert(report.findings.end(), more.findings.begin(),
                         more.findings.end());
}

}  // namespace

TEST_CASE("at most twenty findings of a rule are listed on a terminal") {
  CHECK_FALSE(report::is_folded(brief_report({"a/"}, 20, "license-missing")));
  CHECK(report::is_folded(brief_report({"a/"}, 21, "license-missing")));
  report::Report piped = brief_report({"a/"}, 21, "license-missing");
  piped.brief = false;
  CHECK_FALSE(report::is_folded(piped));
}

TEST_CASE("a folded rule counts its files by directory, with one fix") {
  report::Report report =
      brief_report({"lib1/", "lib2/", ""}, 10, "license-missing");
  report.label_command = "git tgpl header add";
  CHECK(report::print_findings(report) ==
        "error: no licence information [license-missing]  30 files\n"
        "  ./  10   lib1/  10   lib2/  10\n"
        "    fix: git tgpl header add\n");
}

TEST_CASE("a directory that all files have in common is opened") {
  const report::Report report =
      brief_report({"src/a/", "src/b/x/", "src/"}, 10, "license-missing");
  CHECK(report::print_findings(report) ==
        "error: no licence information [license-missing]  30 files\n"
        "  src/  10   src/a/  10   src/b/  10\n");
}

TEST_CASE("rules on the same files share the list and the fix") {
  report::Report report = brief_report({"a/", "b/"}, 20, "holder-missing");
  append(report, brief_report({"a/", "b/"}, 20, "license-missing"));
  report.label_command = "git tgpl init";
  CHECK(report::print_findings(report) ==
        "error: no licence information [holder-missing]  40 files\n"
        "  a/  20   b/  20\n"
        "error: no licence information [license-missing]  40 files, as "
        "above\n"
        "    fix: git tgpl init\n");
}

TEST_CASE("of a rule whose findings differ, the first are listed") {
  report::Report report = brief_report({"a/"}, 22, "expression-invalid");
  for (check::Finding& finding : report.findings) {
    finding.message = cat({"invalid in ", finding.path});
    finding.advice = "";
  }
  const std::string text = report::print_findings(report);
  CHECK(text.starts_with(
      "a/0.c: error: invalid in a/0.c [expression-invalid]\n"));
  CHECK(
      text.ends_with("a/19.c: error: invalid in a/19.c [expression-invalid]\n"
                     "and 2 more [expression-invalid]\n"));
}
