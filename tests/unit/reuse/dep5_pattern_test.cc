// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/dep5_pattern.h"

#include <string>

#include "support/catch.h"

using tgpl::reuse::dep5_matches;

TEST_CASE("a pattern of dep5 has star, question mark and backslash") {
  CHECK(dep5_matches("*", "a/b"));
  CHECK(dep5_matches("*", ""));
  CHECK(dep5_matches("a/*.c", "a/b/c.c"));
  CHECK(dep5_matches("a?c", "abc"));
  CHECK(dep5_matches("a?c",
                     "a\xC3\xA4"
                     "c"));
  CHECK(dep5_matches("a\\*\\?\\\\", "a*?\\"));
  CHECK(dep5_matches("*a*b*c", "xxaxxbxxabc"));
  CHECK_FALSE(dep5_matches("a\\*", "ab"));
  CHECK_FALSE(dep5_matches("a?", "a"));
  CHECK_FALSE(dep5_matches("a", "ab"));
  CHECK_FALSE(dep5_matches("*b", "a"));
}

TEST_CASE("many stars on a long path end soon") {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "a*";
  CHECK_FALSE(dep5_matches(pattern + "b", std::string(20000, 'a')));
}
