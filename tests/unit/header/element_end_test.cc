// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "header/notice_value.h"
#include "support/catch.h"

using namespace tgpl::header;

TEST_CASE("the end of an element is no part of a value") {
  const std::string end = GENERATE(
      "</p>", "</rights>", "<br/>", "<br />", "<BR>", "]]>", "</cc:license>",
      " </p>", "</b></p>", "]]></string>", "</p> -->", "</p >");
  INFO(end);
  CHECK(strip_comment_end("MIT" + end, "") == "MIT");
}

TEST_CASE("an e-mail address or a placeholder in brackets stays") {
  for (const char* value :
       {"2026 Ada Example <ada@example.org>", "<holder>", "Ada <br0>",
        "2026 <https://example.org/>", "Ada </>"}) {
    CHECK(strip_comment_end(value, "") == value);
  }
}
