// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/fingerprint.h"

#include <set>

#include "support/catch.h"

using namespace tgpl;

namespace {

check::Finding finding(const char* path, int line, const char* subject) {
  return {.rule = "r", .path = path, .line = line, .subject = subject};
}

}  // namespace

TEST_CASE("a finding keeps its fingerprint when lines move") {
  CHECK(report::fingerprints(std::vector{finding("a", 3, "s")}) ==
        report::fingerprints(std::vector{finding("a", 90, "s")}));
}

TEST_CASE("a finding keeps its fingerprint when it is said in other words") {
  check::Finding one = finding("a", 3, "s");
  one.message = "commit 0123456789ab: no licence information";
  check::Finding amended = one;
  amended.message = "commit ba9876543210: no licence information";
  CHECK(report::fingerprints(std::vector{one}) ==
        report::fingerprints(std::vector{amended}));
}

TEST_CASE("another example of what a finding is about is the same finding") {
  check::Finding one = finding("a", 3, "MIT");
  check::Finding other = finding("b", 4, "MIT");
  one.path_is_example = other.path_is_example = true;
  CHECK(report::fingerprints(std::vector{one}) ==
        report::fingerprints(std::vector{other}));
}

TEST_CASE("no two findings of a report have one fingerprint") {
  const std::vector findings = {finding("a", 1, "s"), finding("a", 2, "s"),
                                finding("a", 3, "s"), finding("b", 1, "s"),
                                finding("a", 1, "t"), finding("as", 1, "")};
  const std::vector<std::string> prints = report::fingerprints(findings);
  CHECK(std::set(prints.begin(), prints.end()).size() == findings.size());
}

TEST_CASE("a finding that goes away leaves the other fingerprints alone") {
  const std::vector<std::string> before = report::fingerprints(
      std::vector{finding("a", 1, "s"), finding("b", 1, "s")});
  const std::vector<std::string> after =
      report::fingerprints(std::vector{finding("b", 1, "s")});
  CHECK(before[1] == after[0]);
}
