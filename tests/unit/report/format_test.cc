// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/format.h"

#include "support/catch.h"

using namespace tgpl;

namespace {

const report::Report kReport = {
    {{"holder-missing", check::Severity::warning, "b\n.c", 0, 0,
      "no copyright information", "git tgpl header add"},
     {"license-missing", check::Severity::error, "a.c", 3, 1,
      "no licence information", "git tgpl header add"}},
    2,
    false};

}  // namespace

TEST_CASE("the text has a line for each finding, its fix, and a summary") {
  CHECK(report::print_text(kReport) ==
        "b\\n.c: warning: no copyright information [holder-missing]\n"
        "    fix: git tgpl header add\n"
        "a.c:3:1: error: no licence information [license-missing]\n"
        "    fix: git tgpl header add\n"
        "\n"
        "2 findings (1 error, 1 warning) in 2 of 2 files\n"
        "run 'git tgpl explain holder-missing' for details\n");
}

TEST_CASE("two findings on a file with the same fix have it once") {
  report::Report both = kReport;
  both.findings[0].path = "a.c";
  both.fixable = 2;
  CHECK(report::print_text(both) ==
        "a.c: warning: no copyright information [holder-missing]\n"
        "a.c:3:1: error: no licence information [license-missing]\n"
        "    fix: git tgpl header add\n"
        "\n"
        "2 findings (1 error, 1 warning) in 1 of 2 files; 2 fixable with "
        "--fix\n"
        "run 'git tgpl explain holder-missing' for details\n");
}

TEST_CASE("a finding is about a message or the repository if not a file") {
  CHECK(report::place({.rule = "sign-off-missing"}) == "(commit message)");
  CHECK(report::place({.rule = "text-unused"}) == "(repository)");
  report::Report report;
  report.findings = {{.rule = "text-unused", .message = "m"}};
  report.files = 3;
  CHECK(report::print_text(report) ==
        "(repository): error: m [text-unused]\n"
        "\n"
        "1 finding (1 error, 0 warnings)\n"
        "run 'git tgpl explain text-unused' for details\n");
}

TEST_CASE("only the severity and the rule are coloured") {
  report::Report report = {{kReport.findings[1]}, 1, true};
  CHECK(report::print_findings(report) ==
        "a.c:3:1: \033[31merror\033[m: no licence information "
        "[\033[1mlicense-missing\033[m]\n"
        "    fix: git tgpl header add\n");
}

TEST_CASE("many findings are all printed, in their order") {
  report::Report many;
  std::string lines;
  for (int i = 10000; i < 26000; ++i) {
    const std::string path = std::to_string(i) + ".c";
    many.findings.push_back({"license-missing", check::Severity::error, path, 0,
                             0, "early", "fix it"});
    lines += path + ": error: early [license-missing]\n    fix: fix it\n";
  }
  CHECK(report::print_findings(many) == lines);
}

TEST_CASE("the text of a clean tree is one line") {
  CHECK(report::print_text({{}, 1, false}) == "1 file checked, no findings\n");
}

TEST_CASE("the JSON is as the manual describes") {
  CHECK(report::print_json({{kReport.findings[1]}, 1, false}) ==
        R"({
  "version": 1,
  "files": 1,
  "findings": [
    {
      "rule": "license-missing",
      "severity": "error",
      "path": "a.c",
      "line": 3,
      "column": 1,
      "message": "no licence information",
      "advice": "git tgpl header add",
      "fingerprint": "3c914bc178e566c86eb3526a562abb3cd46bef830d6f7800411e494aeb9ace56"
    }
  ]
}
)");
}

TEST_CASE("a path that is not UTF-8 does not break the JSON") {
  const std::string json =
      report::print_json({{{"license-missing", check::Severity::error,
                            "lat\xE9.c", 0, 0, "m", ""}},
                          1,
                          false});
  CHECK(json.find("lat\xEF\xBF\xBD.c") != std::string::npos);
}
