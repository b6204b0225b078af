// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/detect.h"
#include "support/catch.h"

using namespace tgpl::license;

TEST_CASE("an entity that stands for a licence notice is an unclear notice") {
  CHECK_FALSE(detect("<legalnotice>&FDLNotice;</legalnotice>\n").is_clear());
  CHECK(detect("<para>&kappname;</para>\n").is_clear());
}
