// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/glob.h"

#include <cstdint>
#include <string>
#include <vector>

#include "support/catch.h"

namespace {

using tgpl::glob_literal;
using tgpl::glob_matches;

struct Example {
  std::string_view pattern;
  std::string_view path;
  bool matches;
};

void check(const std::vector<Example>& examples) {
  for (const Example& example : examples) {
    CAPTURE(std::string(example.pattern), std::string(example.path));
    CHECK(glob_matches(example.pattern, example.path) == example.matches);
  }
}

/// A literal translation of the definition, in exponential time, to compare the
/// matcher with.
bool matches_by_definition(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return path.empty();
  if (pattern.substr(0, 2) == "**") {
    std::string_view rest = pattern.substr(2);
    while (!rest.empty() && rest[0] == '*') rest.remove_prefix(1);
    if (!rest.empty() && rest[0] == '/') rest.remove_prefix(1);
    for (std::size_t n = 0; n <= path.size(); ++n) {
      if (matches_by_definition(rest, path.substr(n))) return true;
    }
    return false;
  }
  if (pattern[0] == '*') {
    for (std::size_t n = 0; n <= path.size(); ++n) {
      if (matches_by_definition(pattern.substr(1), path.substr(n))) return true;
      if (n < path.size() && path[n] == '/') return false;
    }
    return false;
  }
  if (pattern[0] == '\\' && pattern.size() > 1) pattern.remove_prefix(1);
  return !path.empty() && path[0] == pattern[0] &&
         matches_by_definition(pattern.substr(1), path.substr(1));
}

std::string random_text(std::uint32_t& state, std::string_view alphabet) {
  std::string out;
  state = state * 1664525U + 1013904223U;
  for (std::size_t n = (state >> 16) % 10; n > 0; --n) {
    state = state * 1664525U + 1013904223U;
    out += alphabet[(state >> 16) % alphabet.size()];
  }
  return out;
}

}  // namespace

TEST_CASE("one star matches anything but a slash (REUSE 3.3, T09)") {
  check({{"*.c", "a.c", true},
         {"*.c", ".c", true},
         {"*.c", "src/a.c", false},
         {"src/*", "src/a", true},
         {"src/*", "src/", true},
         {"src/*", "src/a/b", false},
         {"src/*/x", "src/a/x", true},
         {"src/*/x", "src/a/b/x", false},
         {"a*b*c", "a1b2c", true},
         {"a*b*c", "a1b/2c", false},
         {"*", "", true}});
}

TEST_CASE("two stars, with or without slash, match anything (T09)") {
  check({{"**", "", true},
         {"**", "a/b/c", true},
         {"src/**", "src/a/b.c", true},
         {"src/**", "srcs/a", false},
         {"**/*.c", "a.c", true},
         {"**/*.c", "x/y/a.c", true},
         {"**/a.c", "a.c", true},
         {"**/a.c", "x/a.c", true},
         {"src/**/a", "src/a", true},
         {"src/**/a", "src/x/y/a", true},
         {"***", "a/b", true},
         {"a/**b", "a/x/yb", true}});
}

TEST_CASE("two stars and a slash also match within a component (T09)") {
  check({{"**/a.c", "xa.c", true}, {"src/**/a", "src/xa", true}});
}

TEST_CASE("a backslash makes the next character literal (T10)") {
  check({{R"(a\*)", "a*", true},
         {R"(a\*)", "ab", false},
         {R"(a\\*)", R"(a\b)", true},
         {R"(a\\)", R"(a\)", true},
         {R"(\a\/b)", "a/b", true},
         {R"(*\**)", "x*y", true},
         {R"(**\/a)", "x/a", true},
         {R"(**\/a)", "xa", false},
         {R"(a\)", R"(a\)", true}});
}

TEST_CASE("a pattern is anchored at both ends and case counts (T11)") {
  check({{"a.c", "xa.c", false},
         {"a.c", "a.cc", false},
         {"a.c", "src/a.c", false},
         {"src", "src/a.c", false},
         {"README", "readme", false},
         {"", "", true},
         {"", "a", false}});
}

TEST_CASE("question marks, brackets and braces are literal (T11)") {
  check({{"a?", "ab", false},
         {"a?", "a?", true},
         {"[ab]", "a", false},
         {"[ab]", "[ab]", true},
         {"{a,b}", "{a,b}", true},
         {"!a", "b", false}});
}

TEST_CASE("bytes that are not UTF-8 match like any other") {
  check({{"\xFF*", "\xFF\xFE", true}, {"*\x80", "a\xC3\x80", true}});
}

TEST_CASE("the matcher agrees with the definition on random texts") {
  std::uint32_t state = 20261123;
  for (int round = 0; round < 60000; ++round) {
    const std::string pattern = random_text(state, "ab/***\\");
    const std::string path = random_text(state, "ab/*\\");
    if (glob_matches(pattern, path) != matches_by_definition(pattern, path)) {
      CAPTURE(pattern, path);
      REQUIRE(glob_matches(pattern, path) ==
              matches_by_definition(pattern, path));
    }
  }
}

TEST_CASE("many stars do not make the matcher exponential") {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "**a*";
  // An exponential matcher would not finish this line.
  CHECK_FALSE(glob_matches(pattern + "b", std::string(1000, 'a')));
}

TEST_CASE("the literal pattern of a path matches only that path") {
  CHECK(glob_literal(R"(a*b\c)") == R"(a\*b\\c)");
  CHECK(glob_matches(glob_literal(R"(a*b\c)"), R"(a*b\c)"));
}
