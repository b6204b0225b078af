// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/test_data.h"

#include "support/catch.h"

using tgpl::header::test_data_folder;

TEST_CASE("a file below a folder of test data belongs to the topmost one") {
  CHECK(test_data_folder("tests/fixtures/a/b.js") == "tests/fixtures");
  CHECK(test_data_folder("testdata/x") == "testdata");
  CHECK(test_data_folder("a/testdata/fixtures/x") == "a/testdata");
  CHECK(test_data_folder("a/Fixtures/x") == "a/Fixtures");
}

TEST_CASE("a file of such a name is no folder") {
  CHECK(test_data_folder("src/fixtures.c") == "");
  CHECK(test_data_folder("fixtures") == "");
  CHECK(test_data_folder("src/fixturesx/a.c") == "");
}
