// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/test_data.h"

#include "support/catch.h"

using tgpl::header::test_data_folder;

TEST_CASE("the topmost directory of test data is found") {
  CHECK(test_data_folder("tests/fixtures/a/b.js") == "tests/fixtures");
  CHECK(test_data_folder("testdata/x") == "testdata");
  CHECK(test_data_folder("a/testdata/fixtures/x") == "a/testdata");
  CHECK(test_data_folder("a/Fixtures/x") == "a/Fixtures");
}

TEST_CASE("a file with such a name is not a directory") {
  CHECK(test_data_folder("src/fixtures.c") == "");
  CHECK(test_data_folder("fixtures") == "");
  CHECK(test_data_folder("src/fixturesx/a.c") == "");
}
