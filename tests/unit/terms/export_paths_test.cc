// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "support/catch.h"
#include "terms/export/format.h"
#include "terms/export/strictness.h"
#include "terms/scope.h"

using namespace tgpl;
using namespace tgpl::terms;
using namespace tgpl::terms::exports;

namespace {

/// RFC 9309: a pattern matches the start of a path, and '*' matches any text.
bool robots_matches(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return true;
  if (pattern[0] == '*') {
    for (std::size_t i = 0; i <= path.size(); ++i) {
      if (robots_matches(pattern.substr(1), path.substr(i))) return true;
    }
    return false;
  }
  return !path.empty() && pattern[0] == path[0] &&
         robots_matches(pattern.substr(1), path.substr(1));
}

bool within(const Uses& statements, const Uses& true_uses) {
  return stricter(statements, true_uses) == statements;
}

Scope scope(std::string pattern, Usage usage) {
  Scope out;
  out.paths = {std::move(pattern)};
  out.ours = usage != Usage::unknown;
  out.train_ai = usage;
  out.ai_use = usage;
  out.search = usage;
  return out;
}

constexpr std::array<const char*, 11> kPatterns = {
    "a/**", "a/b/**", "a/*",     "*.c",     "**.c",    "a/**/c",
    "**",   "a",      "**/b/**", "a/b/c.c", "x\\*y/**"};
constexpr std::array<const char*, 11> kPaths = {
    "a",     "a/b",   "a/b/c.c", "a/x.c", "c.c", "ab/c",
    "z/b/q", "x*y/z", "xzy/z",   "a/c",   "z"};
constexpr std::array kUsages = {Usage::allow, Usage::disallow,
                                Usage::conditional, Usage::unknown};

}  // namespace

TEST_CASE("no rule for a path permits more than the terms, whichever applies") {
  for (const char* first : kPatterns) {
    for (const char* second : kPatterns) {
      for (const Usage one : kUsages) {
        for (const Usage two : kUsages) {
          for (const Usage rest : kUsages) {
            Terms terms;
            terms.usage = {rest, rest, rest};
            terms.scopes = {scope(first, one), scope(second, two)};
            const std::vector<PathRule> rules = path_rules(terms);
            REQUIRE(rules.size() == 2);
            for (const std::string path : kPaths) {
              const Uses truth = uses_of(terms, path);
              bool matched = false;
              for (const PathRule& rule : rules) {
                if (!robots_matches(rule.prefix, path)) continue;
                matched = true;
                if (within(rule.uses, truth)) continue;
                CAPTURE(first, second, path);
                FAIL_CHECK("a rule says too much");
              }
              if (!matched && truth != terms.usage) {
                CAPTURE(first, second, path);
                FAIL_CHECK("the rule for the rest says too much");
              }
            }
          }
        }
      }
    }
  }
}

TEST_CASE("files that are served below a URL get a rule for each scope") {
  Subject subject;
  subject.url = "https://x.org/w/plain";
  subject.terms.usage = {Usage::allow, Usage::allow, Usage::allow};
  subject.terms.scopes = {scope("a b/**", Usage::unknown),
                          scope("d/*.csv", Usage::disallow)};
  CHECK(find_format("aipref-robots")->print(subject) ==
        "User-Agent: *\n"
        "Content-Usage: /w/plain/ train-ai=y, ai-use=y, search=y\n"
        "Content-Usage: /w/plain/a%20b/ train-ai=unknown, ai-use=unknown, "
        "search=unknown\n"
        "Content-Usage: /w/plain/d/*.csv train-ai=n, ai-use=n, search=n\n");
  CHECK(find_format("tdmrep")->print(subject) ==
        "[\n"
        "  {\"location\":\"/w/plain/a%20b/\",\"tdm-reservation\":1},\n"
        "  {\"location\":\"/w/plain/d/*.csv\",\"tdm-reservation\":1},\n"
        "  {\"location\":\"/w/plain/\",\"tdm-reservation\":0}\n"
        "]\n");
}

TEST_CASE("a pattern that git cannot express covers more and permits less") {
  Subject subject;
  subject.terms.usage = {Usage::allow, Usage::allow, Usage::allow};
  subject.terms.scopes = {scope("d/x**.csv", Usage::disallow),
                          scope("a?[\"*/**", Usage::unknown)};
  const std::string text = find_format("attributes")->print(subject);
  CHECK(text.substr(text.find("\n*") + 1) ==
        "* train-ai=allow ai-use=allow search=allow\n"
        "\"/a\\\\?\\\\[\\\"*/**\" train-ai=unknown ai-use=unknown "
        "search=unknown\n"
        "/d/** train-ai=disallow ai-use=disallow search=disallow\n");
}
