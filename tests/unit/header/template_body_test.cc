// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/template_body.h"

#include "support/catch.h"

using namespace tgpl::header;

TEST_CASE("a text that services and tools copy is the body of a template") {
  CHECK(is_template_body(".github/PULL_REQUEST_TEMPLATE.md"));
  CHECK(is_template_body(".github/ISSUE_TEMPLATE/bug.md"));
  CHECK(is_template_body(".gitlab/merge_request_templates/Default.md"));
  CHECK(is_template_body("docs/pull_request_template.md"));
  CHECK(is_template_body(".changeset/odd-name.md"));
  CHECK_FALSE(is_template_body(".changeset/README.md"));
  CHECK_FALSE(is_template_body(".github/ISSUE_TEMPLATE/config.yml"));
  CHECK_FALSE(is_template_body("docs/guide.md"));
}

TEST_CASE("data in a directory of tests is compared byte for byte") {
  CHECK(is_golden_file("testsuite/png/ref/out.txt"));
  CHECK(is_golden_file("tests/parse/a.json"));
  CHECK_FALSE(is_golden_file("tests/run.py"));
  CHECK_FALSE(is_golden_file("tests/CMakeLists.txt"));
  CHECK_FALSE(is_golden_file("tests/README.md"));
  CHECK_FALSE(is_golden_file("docs/notes.txt"));
}
