// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/diff.h"

#include "support/catch.h"

using namespace tgpl;

namespace {

std::string diff(std::optional<std::string_view> before,
                 std::optional<std::string_view> after) {
  return unified_diff("a.c", before, after);
}

const std::string kNames = "diff --git a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n";

}  // namespace

TEST_CASE("texts that are equal have no diff") {
  CHECK(diff("a\n", "a\n").empty());
}

TEST_CASE("an insertion has three lines of context on each side") {
  CHECK(diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n5\n6\n7\n8\n") ==
        kNames + "@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+x\n 5\n 6\n 7\n");
}

TEST_CASE("an insertion at the start begins at line 1") {
  CHECK(diff("1\n2\n", "x\n1\n2\n") ==
        kNames + "@@ -1,2 +1,3 @@\n+x\n 1\n 2\n");
}

TEST_CASE("a missing line end on the last line is marked") {
  CHECK(diff("1", "1\nx") ==
        kNames +
            "@@ -1,1 +1,2 @@\n-1\n\\ No newline at end of file\n+1\n+x\n"
            "\\ No newline at end of file\n");
}

TEST_CASE("a carriage return belongs to its line") {
  CHECK(diff("1\r\n", "x\r\n1\r\n") ==
        kNames + "@@ -1,1 +1,2 @@\n+x\r\n 1\r\n");
}

TEST_CASE("a new file is compared with /dev/null, and so is a deleted one") {
  CHECK(diff(std::nullopt, "1\n") ==
        "diff --git a/a.c b/a.c\nnew file mode 100644\n--- /dev/null\n"
        "+++ b/a.c\n@@ -0,0 +1,1 @@\n+1\n");
  CHECK(diff("1\n", std::nullopt) ==
        "diff --git a/a.c b/a.c\ndeleted file mode 100644\n--- a/a.c\n"
        "+++ /dev/null\n@@ -1,1 +0,0 @@\n-1\n");
}

TEST_CASE("an unusual name is quoted as git quotes it") {
  const std::string text = unified_diff("a\n\xC3\xA9\"", "1\n", "2\n");
  CHECK(text.substr(0, text.find('\n')) ==
        "diff --git \"a/a\\012\\303\\251\\\"\" \"b/a\\012\\303\\251\\\"\"");
}
