// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/changes.h"

#include <string>

#include "base/error.h"
#include "git/raw_diff.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

/// Joins the texts, each followed by NUL.
std::string fields(std::initializer_list<const char*> texts) {
  std::string out;
  for (const char* text : texts) (out += text) += '\0';
  return out;
}

}  // namespace

TEST_CASE("what git prints of changes is read") {
  const auto changes = parse_changes(
      fields({":100644 100755 aa bb M", "a.c", ":000000 100644 00 cc A", "b.c",
              ":100644 000000 dd 00 D", "c.c", ":100644 100644 ee ee R100",
              "d.c", "e.c"}));
  REQUIRE(changes.size() == 4);
  CHECK(changes[0].before == Entry{"a.c", 0100644, "aa"});
  CHECK(changes[0].after == Entry{"a.c", 0100755, "bb"});
  CHECK(changes[1].before.path.empty());
  CHECK(changes[1].after == Entry{"b.c", 0100644, "cc"});
  CHECK(changes[2].after.path.empty());
  CHECK(changes[3].before.path == "d.c");
  CHECK(changes[3].after.path == "e.c");
}

TEST_CASE("a path in conflict is no change yet") {
  CHECK(parse_changes(fields({":000000 000000 00 00 U", "a.c"})).empty());
}

TEST_CASE("a list of changes that is cut off or none is refused") {
  CHECK_THROWS_AS(parse_changes(fields({":100644 100644 aa bb R100", "a.c"})),
                  Error);
  for (const char* record : {":100644 100644 aa bb ", ":100644 100644 aa bb",
                             ":", "a.c", "", "100644 100644 aa bb M"}) {
    INFO(record);
    CHECK_THROWS_AS(parse_changes(fields({record, "a.c"})), Error);
    CHECK_THROWS_AS(parse_raw_change(record), Error);
  }
  CHECK(parse_changes("").empty());
}
