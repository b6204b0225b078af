// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/contributor_agreement.h"

#include "license/detect.h"
#include "support/catch.h"

namespace tgpl::license {
namespace {

TEST_CASE("an agreement that contributors sign states no licence") {
  const Detection found = detect(
      "# Individual Contributor License Agreement\n\n"
      "You hereby grant to the Project a perpetual copyright license to\n"
      "reproduce and distribute Your Contributions. The Project is licensed\n"
      "under the Apache License, Version 2.0. Your Contributions will be made\n"
      "available under the MIT license, too.\n");
  CHECK(found.stated().empty());
  CHECK(found.notices.empty());
}

TEST_CASE("a file that only speaks of such an agreement states its licence") {
  CHECK(
      detect("# Licensed to the Example Foundation under one or more\n"
             "# contributor license agreements. The Foundation licenses this\n"
             "# file to You under the Apache License, Version 2.0.\n")
          .stated() == "Apache-2.0");
  CHECK(detect("# Contributing\n\nPlease sign the contributor agreement.\n"
               "This project is licensed under the MIT license.\n")
            .stated() == "MIT");
}

}  // namespace
}  // namespace tgpl::license
