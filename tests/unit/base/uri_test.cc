// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/uri.h"

#include "support/catch.h"

using tgpl::relative_uri;

TEST_CASE("a path becomes a relative reference, byte by byte") {
  CHECK(relative_uri("src/a-b_c.d~e") == "src/a-b_c.d~e");
  CHECK(relative_uri("a b:c?d#e%f") == "a%20b%3Ac%3Fd%23e%25f");
  CHECK(relative_uri("lat\xE9\n\\") == "lat%E9%0A%5C");
}
