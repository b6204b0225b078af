// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/file_problem.h"

#include "support/catch.h"

using namespace tgpl::check;

TEST_CASE("a problem is about the key in its line, wherever the line is") {
  CHECK(subject_in("version = 1\n  licence = \"MIT\"\n", 2) == "licence");
  CHECK(subject_in("[usage]\n", 1) == "[usage]");
  CHECK(subject_in("version = 1\n", 0).empty());
  CHECK(subject_in("version = 1\n", 7).empty());
}

TEST_CASE("the finding of a problem has its subject") {
  const std::vector<Finding> findings =
      findings_for({{"TGPL.toml", {2, 3, "unknown key", ""}, true, "licence"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].subject == "licence");
  CHECK(findings[0].severity == Severity::warning);
}
