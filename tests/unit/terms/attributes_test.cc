// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/attributes.h"

#include "support/catch.h"

using namespace tgpl::terms;

TEST_CASE("a pattern of a scope becomes a git pattern for the top level") {
  CHECK(git_pattern("a.c") == "/a.c");
  CHECK(git_pattern("third_party/**") == "/third_party/**");
  CHECK(git_pattern("**/x.c") == "/*/**/x.c");
  CHECK(git_pattern("a/**/b") == "/a/*/**/b");
  CHECK(git_pattern("a\\*b?[c]") == "/a\\*b\\?\\[c]");
  CHECK(git_pattern("a b/*") == "\"/a b/*\"");
  CHECK(git_pattern("#x") == "/#x");
  CHECK_FALSE(git_pattern("a**b"));
}

TEST_CASE("the block replaces the existing one and nothing else") {
  const std::string one = attributes_block("* train-ai=allow\n");
  const std::string two = attributes_block("* train-ai=disallow\n");
  CHECK(one ==
        "# begin of git tgpl terms attributes\n"
        "* train-ai=allow\n"
        "# end of git tgpl terms attributes\n");
  CHECK(with_attributes("", one) == one);
  CHECK(with_attributes("* text", one) == "* text\n" + one);
  CHECK(with_attributes("a b\n" + one + "\nc d", two) ==
        "a b\n" + two + "\nc d");
  CHECK(with_attributes(with_attributes("x y\n", one), one) == "x y\n" + one);
}
