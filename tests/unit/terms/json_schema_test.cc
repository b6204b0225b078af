// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/json_schema.h"

#include "support/catch.h"
#include "support/golden.h"
#include "support/source_dir.h"

TEST_CASE("the installed schema is the one made from the table of keys") {
  const std::string schema = tgpl::terms::json_schema();
  CHECK(
      schema ==
      tgpl::golden(TGPL_SOURCE_DIR "/schemas/tgpl-terms.schema.json", schema));
}
