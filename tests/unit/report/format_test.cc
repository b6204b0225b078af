// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/format.h"

#include "support/catch.h"

using namespace tgpl;

namespace {

const report::Report kReport = {
    {{"holder-missing", check::Severity::warning, "b\n.c", 0, 0,
      "no copyright holder is named", "git tgpl header add"},
     {"license-missing", check::Severity::error, "a.c", 3, 1,
      "no licence is stated", "git tgpl header add"}},
    2,
    false};

}  // namespace

TEST_CASE("the text groups findings by rule and sums up") {
  CHECK(report::print_text(kReport) ==
        "warning: holder-missing\n"
        "  b\\n.c: no copyright holder is named\n"
        "  to mend it: git tgpl header add\n"
        "\n"
        "error: license-missing\n"
        "  a.c:3:1: no licence is stated\n"
        "  to mend it: git tgpl header add\n"
        "\n"
        "2 files checked, 2 findings; 'git tgpl explain RULE' says more\n");
}

TEST_CASE("many findings are grouped as few are: by rule, in their order") {
  report::Report many;
  std::string bare = "error: license-missing\n";
  std::string old = "error: expression-deprecated\n";
  for (int i = 10000; i < 16000; ++i) {
    const std::string path = std::to_string(i) + ".c";
    const bool even = i % 2 == 0;
    many.findings.push_back({even ? "license-missing" : "expression-deprecated",
                             check::Severity::error, path, even ? 0 : 7, 0,
                             i < 15000 ? "early" : "late", "mend it"});
    (even ? bare : old) += "  " + path + (even ? "" : ":7") +
                           (i < 15000 ? ": early\n" : ": late\n");
  }
  const std::string advice = "  to mend it: mend it\n\n";
  CHECK(report::print_text(many) ==
        old + advice + bare + advice +
            "0 files checked, 6000 findings; 'git tgpl explain RULE' says "
            "more\n");
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
      "message": "no licence is stated",
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
