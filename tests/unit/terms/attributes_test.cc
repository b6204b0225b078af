// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/attributes.h"

#include "support/catch.h"

using namespace tgpl::terms;

TEST_CASE("a pattern of a scope becomes one of git, from the root") {
  CHECK(git_pattern("a.c") == "/a.c");
  CHECK(git_pattern("third_party/**") == "/third_party/**");
  CHECK(git_pattern("**/x.c") == "/*/**/x.c");
  CHECK(git_pattern("a/**/b") == "/a/*/**/b");
  CHECK(git_pattern("a\\*b?[c]") == "/a\\*b\\?\\[c]");
  CHECK(git_pattern("a b/*") == "\"/a b/*\"");
  CHECK(git_pattern("#x") == "/#x");
  CHECK_FALSE(git_pattern("a**b"));
}

TEST_CASE("the first scope that matches is the last line") {
  Terms terms;
  terms.usage = {Usage::conditional, Usage::allow, Usage::allow};
  terms.scopes.resize(2);
  terms.scopes[0] = {{"a/x**"}, true, "", Usage::disallow, {}, Usage::unknown};
  terms.scopes[1] = {{"a/**", "b"}, false, "", Usage::unknown, {}, {}};
  CHECK(attributes_block(terms) ==
        "# begin of git tgpl terms attributes\n"
        "# A view of TGPL.toml, which alone counts; no platform is known to "
        "read it.\n"
        "* train-ai=conditional ai-use=allow search=allow\n"
        "/a/** train-ai=unknown ai-use=unknown search=unknown\n"
        "/b train-ai=unknown ai-use=unknown search=unknown\n"
        "# no pattern of git is the same as a/x**\n"
        "# end of git tgpl terms attributes\n");
}

TEST_CASE("the block replaces the one that is there, and nothing else") {
  const std::string one = attributes_block({});
  Terms terms;
  terms.usage.search = Usage::allow;
  const std::string two = attributes_block(terms);
  CHECK(with_attributes("", one) == one);
  CHECK(with_attributes("* text", one) == "* text\n" + one);
  CHECK(with_attributes("a b\n" + one + "\nc d", two) ==
        "a b\n" + two + "\nc d");
  CHECK(with_attributes(with_attributes("x y\n", one), one) == "x y\n" + one);
}
