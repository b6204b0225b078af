// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/layout.h"

#include "support/catch.h"

using namespace tgpl::reuse;

TEST_CASE("the path of a .license file is derived from the path of its file") {
  CHECK(sidecar_of("img/a.png") == "img/a.png.license");
  CHECK(is_sidecar("img/a.png.license"));
  CHECK_FALSE(is_sidecar("img/a.png"));
  CHECK(owner_of("img/a.png.license") == "img/a.png");
}

TEST_CASE("the text of a licence has one path") {
  CHECK(text_path("MIT") == "LICENSES/MIT.txt");
  CHECK(is_below_texts("LICENSES/MIT.txt"));
  CHECK_FALSE(is_below_texts("src/LICENSES/MIT.txt"));
}
