// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/fingerprint.h"

#include <set>

#include "support/catch.h"

using namespace tgpl;

namespace {

check::Finding finding(const char* path, int line, const char* message) {
  return {"r", check::Severity::error, path, line, 0, message, ""};
}

}  // namespace

TEST_CASE("a finding keeps its fingerprint when lines move") {
  CHECK(report::fingerprints(std::vector{finding("a", 3, "m")}) ==
        report::fingerprints(std::vector{finding("a", 90, "m")}));
}

TEST_CASE("no two findings of a report have one fingerprint") {
  const std::vector findings = {finding("a", 1, "m"), finding("a", 2, "m"),
                                finding("a", 3, "m"), finding("b", 1, "m"),
                                finding("a", 1, "n"), finding("am", 1, "")};
  const std::vector<std::string> prints = report::fingerprints(findings);
  CHECK(std::set(prints.begin(), prints.end()).size() == findings.size());
}

TEST_CASE("a finding that goes away leaves the other fingerprints alone") {
  const std::vector<std::string> before = report::fingerprints(
      std::vector{finding("a", 1, "m"), finding("b", 1, "m")});
  const std::vector<std::string> after =
      report::fingerprints(std::vector{finding("b", 1, "m")});
  CHECK(before[1] == after[0]);
}
