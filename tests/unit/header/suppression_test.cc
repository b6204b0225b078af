// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/suppression.h"

#include "header/read.h"
#include "support/catch.h"

using namespace tgpl::header;

namespace {

// Written in two parts, so that this file does not contain them.
const std::string kMark =
    "tgpl: "
    "ignore";

}  // namespace

TEST_CASE(
    "a suppression may be in any comment, whose end is not in the reason") {
  for (const auto& [before, after] :
       {std::pair("// ", ""), std::pair("/* ", " */"),
        std::pair("<!-- ", " -->"), std::pair("x = 1  # ", ""),
        std::pair(";; ", "\r")}) {
    const std::string text = "first\n" + std::string(before) + kMark +
                             " some-rule: a reason" + after;
    CHECK(read_suppressions(text) ==
          std::vector<Suppression>{{"some-rule", "a reason", 2, false}});
  }
}

TEST_CASE("a suppression may be for the whole file") {
  CHECK(read_suppressions("# " + kMark + "-file r: why\n") ==
        std::vector<Suppression>{{"r", "why", 1, true}});
}

TEST_CASE("a suppression may have no reason") {
  CHECK(read_suppressions("# " + kMark + " r\n# " + kMark + " q:\n") ==
        std::vector<Suppression>{{"r", "", 1, false}, {"q", "", 2, false}});
}

TEST_CASE("prose about suppressions is not one") {
  CHECK(read_suppressions("write '" + kMark + " RULE: reason'").empty());
  CHECK(read_suppressions("git-" + kMark + " x: y").empty());
  CHECK(read_suppressions(kMark + "d things").empty());
  CHECK(read_suppressions(kMark + "-files x: y").empty());
}

TEST_CASE("an ignored block has no suppressions") {
  const std::string text =
      "REUSE-Ignore"
      "Start\n# " +
      kMark +
      " r: why\nREUSE-Ignore"
      "End\n# " +
      kMark + " q: why\n";
  CHECK(read_suppressions(text) ==
        std::vector<Suppression>{{"q", "why", 4, false}});
}

TEST_CASE("read_notices() tells if there is certainly no suppression") {
  const std::string suppression = "# " + kMark + " r: why\n";
  CHECK(read_notices(suppression).may_have_suppressions);
  CHECK(read_notices("SPDX-"
                     "License-Identifier: MIT " +
                     suppression)
            .may_have_suppressions);
  CHECK(read_notices(std::string("\0\x01", 2) + suppression)
            .may_have_suppressions);
  CHECK(read_notices("\xFE\xFF" + suppression).may_have_suppressions);
  CHECK_FALSE(read_notices("# nothing to ignore\n").may_have_suppressions);
}
