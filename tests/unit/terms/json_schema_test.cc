// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/json_schema.h"

#include <fstream>
#include <sstream>

#include "support/catch.h"

TEST_CASE("the schema that is installed is made of the table of keys") {
  std::ifstream file(TGPL_SOURCE_DIR "/schemas/tgpl-terms.schema.json");
  std::ostringstream text;
  text << file.rdbuf();
  CHECK(text.str() == tgpl::terms::json_schema());
}
