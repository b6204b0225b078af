// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/policy.h"

#include <string>

#include "support/catch.h"
#include "unit/terms/told.h"

namespace {

using namespace tgpl::terms;

/// Of the table [policy], whose heading is line 1.
PolicyResult read(std::string_view text) {
  const tgpl::TomlResult toml =
      tgpl::parse_toml("[policy]\n" + std::string(text));
  REQUIRE(toml.document);
  return read_policy(*toml.document->find("policy")->as<tgpl::TomlTable>());
}

std::string problems_of(std::string_view text) {
  return told(read(text));
}

}  // namespace

TEST_CASE("an empty table is the default policy") {
  const PolicyResult result = read("");
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  CHECK(*result.policy == Policy{});
  CHECK(result.policy->uncommentable == Uncommentable::reuse_toml);
}

TEST_CASE("a complete policy reads to its values") {
  const PolicyResult result = read(
      "uncommentable = \"dot-license\"\ntemplate = \"reuse\"\n"
      "exclude = [\"tests/cases/**\", \"*.min.js\"]\n"
      "[policy.styles]\n\".zz\" = \"hash\"\n\"src/**/BUILD\" = \"python\"\n"
      "[policy.severity]\nbare-file = \"warning\"\nold-year = \"off\"\n");
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  const Policy expected{
      Uncommentable::dot_license,
      {"tests/cases/**", "*.min.js"},
      {{".zz", "hash", 6, 1}, {"src/**/BUILD", "python", 7, 1}},
      {{"bare-file", Severity::warning, 9, 1},
       {"old-year", Severity::off, 10, 1}},
      "reuse"};
  CHECK(*result.policy == expected);
}

TEST_CASE("what is protected, and who approves, are lists") {
  const PolicyResult result = read(
      "protect = [\"LICENSE\", \"LICENSES/**\"]\n"
      "approvers = [\"Ada <ada@example.org>\"]\n");
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  CHECK(result.policy->approvers ==
        std::vector<std::string>{"Ada <ada@example.org>"});
  CHECK(is_protected(*result.policy, "LICENSES/MIT.txt"));
  CHECK_FALSE(is_protected(*result.policy, "src/LICENSE"));
}

TEST_CASE("an unknown policy key is a warning and the rest is read") {
  const PolicyResult result =
      read("exlude = [\"a\"]\nuncommentable = \"dot-license\"\n");
  CHECK(told(result) ==
        "warning 2:1: unknown key 'exlude' in [policy]\n"
        "  hint: did you mean 'exclude'?\n");
  REQUIRE(result.policy);
  CHECK(result.policy->uncommentable == Uncommentable::dot_license);
}

TEST_CASE("all wrong values of a policy are told at once") {
  const PolicyResult result = read(
      "uncommentable = \"dotlicense\"\nexclude = \"a\"\n"
      "[policy.styles]\n\"../a\" = 1\nb = \"\"\n"
      "[policy.severity]\nx = \"warn\"\n");
  CHECK_FALSE(result.policy);
  CHECK(
      told(result) ==
      "error 2:17: 'uncommentable' must be one of 'reuse-toml', 'dot-license', "
      "not 'dotlicense'\n  hint: did you mean 'dot-license'?\nerror 3:11: "
      "'exclude' must be a list of strings, not a string\n  hint: put it in "
      "square brackets\nerror 5:1: a key of [policy.styles] must be a path in "
      "the repository, not '../a'\n  hint: use a path from the top-level "
      "directory, without '.' or '..'\nerror 5:10: '../a' must be a string, "
      "not an integer\n  hint: put it in quotes\nerror 6:5: 'b' must not be "
      "empty\n  hint: fill it in, or remove the line\nerror 8:5: 'x' must be "
      "one of 'error', 'warning', 'off', not 'warn'\n");
}

TEST_CASE("styles and severity must be tables") {
  CHECK(problems_of("severity = \"error\"\nstyles = [1]\n") ==
        "error 2:12: 'severity' must be a table, not a string\n"
        "error 3:10: 'styles' must be a table, not an array\n"
        "  hint: use one bracket on each side\n");
}

TEST_CASE("a path is excluded if any pattern matches it") {
  Policy policy;
  CHECK_FALSE(is_excluded(policy, "a"));
  policy.exclude = {"a", "b/**"};
  CHECK(is_excluded(policy, "b/c/d"));
  CHECK_FALSE(is_excluded(policy, "c"));
}

TEST_CASE("a rule that the policy does not name has no severity of its own") {
  Policy policy;
  policy.severities = {{"a", Severity::off}};
  CHECK(severity_of(policy, "a") == Severity::off);
  CHECK(severity_of(policy, "b") == std::nullopt);
}

TEST_CASE("a style is for a suffix or for the paths of a glob, the last wins") {
  const PolicyResult result = read(
      "[policy.styles]\n\".in\" = \"hash\"\n\"doc/*.in\" = \"tex\"\n"
      "\".h.in\" = \"c\"\n");
  REQUIRE(result.policy);
  const auto style = [&](std::string_view path) {
    const StyleRule* choice = style_for(*result.policy, path);
    return choice == nullptr ? std::string("none") : choice->style;
  };
  CHECK(style("a/b.in") == "hash");
  CHECK(style("doc/b.in") == "tex");
  CHECK(style("doc/b.h.in") == "c");
  CHECK(style("doc/a/b.in") == "hash");
  CHECK(style("a.c") == "none");
}

TEST_CASE("licences by path: the last table that matches counts") {
  const PolicyResult result = read(
      "[[policy.license]]\npath = \"**\"\nallowed = [\"MIT\"]\n"
      "[[policy.license]]\npath = [\"a/*\", \"b/*\"]\n"
      "forbidden = [\"GPL-2.0-only\"]\n");
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  CHECK(license_rule_for(*result.policy, "a/x")->line == 5);
  CHECK(license_rule_for(*result.policy, "c/x")->allowed ==
        std::vector<std::string>{"MIT"});
}

TEST_CASE("a suppression reads to its values, a missing reason too") {
  const PolicyResult result = read(
      "[[policy.suppress]]\npath = \"a\"\nrule = \"r\"\nreason = \"why\"\n"
      "[[policy.suppress]]\npath = \"b\"\nrule = \"r\"\n");
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  CHECK(result.policy->suppressions ==
        std::vector<SuppressionRule>{{{"a"}, "r", "why", 2},
                                     {{"b"}, "r", "", 6}});
}

TEST_CASE("a table without its path, or with an unknown key, is told") {
  CHECK(problems_of("[[policy.suppress]]\nrule = \"r\"\nraeson = \"x\"\n") ==
        "error 2:1: [[policy.suppress]] has no 'path'\n"
        "warning 4:1: unknown key 'raeson' in [[policy.suppress]]\n"
        "  hint: did you mean 'reason'?\n");
  CHECK(problems_of("license = \"MIT\"\n") ==
        "error 2:11: 'license' must be a list of tables, not a string\n");
}

TEST_CASE("what the messages of commits have to say") {
  const PolicyResult result = read(
      "sign-off = true\ntrailers = [\"Contributed-Under: MIT\", "
      "\"Change-Id\"]\n"
      "trailer-exempt = [\"*[bot]@example.org\"]\npush-skip = true\n");
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  CHECK(result.policy->sign_off);
  CHECK(result.policy->push_skip);
  CHECK(result.policy->trailers ==
        std::vector<std::string>{"Contributed-Under: MIT", "Change-Id"});
  CHECK(is_trailer_exempt(*result.policy, "1+x[bot]@example.org"));
  CHECK(!is_trailer_exempt(*result.policy, "ada@example.org"));
}

TEST_CASE("training terms that are no expression cannot be asked for") {
  CHECK(problems_of("trailers = [\"Training-Terms\"]") == "");
  CHECK(problems_of("trailers = [\"training-terms: MIT OR ISC\"]") == "");
  CHECK(problems_of("trailers = [\"Training-Terms: TGPL\"]") != "");
  CHECK(problems_of("trailers = [\"Training-Terms: as agreed\"]") != "");
  CHECK(problems_of("trailers = [\"Contributed-Under: our CLA\"]") == "");
}

TEST_CASE("a trailer that git would not take for one is an error") {
  CHECK(problems_of("trailers = [\"two words: x\"]").find("is not a trailer") !=
        std::string::npos);
  CHECK(problems_of("trailers = [\": x\"]").find("is not a trailer") !=
        std::string::npos);
}

namespace {

/// Without the places, which writing does not keep.
Policy without_places(Policy policy) {
  for (StyleRule& choice : policy.styles) choice.line = choice.column = 0;
  for (SeverityChoice& choice : policy.severities)
    choice.line = choice.column = 0;
  for (LicenseRule& rule : policy.licenses) rule.line = 0;
  for (SuppressionRule& rule : policy.suppressions) rule.line = 0;
  return policy;
}

Policy full_policy() {
  Policy policy;
  policy.uncommentable = Uncommentable::dot_license;
  policy.exclude = {"a/**", "\"x\""};
  policy.styles = {{".zz", "hash"}, {"src/**", "c"}};
  policy.severities = {{"old-year", Severity::off}, {"x y", Severity::warning}};
  policy.layout = "reuse";
  policy.protect = {"LICENSE"};
  policy.approvers = {"Ada <ada@example.org>"};
  policy.licenses = {{{"**"}, {"MIT"}, {}}, {{"a", "b"}, {}, {"ISC"}}};
  policy.suppressions = {{{"a"}, "r", "why"}, {{"b", "c"}, "r", ""}};
  policy.sign_off = true;
  policy.trailers = {"Change-Id"};
  policy.trailer_exempt = {"*@example.org"};
  policy.push_skip = true;
  return policy;
}

}  // namespace

TEST_CASE("a policy that is written reads to the same values") {
  const std::string text = write_policy(full_policy());
  const tgpl::TomlResult toml = tgpl::parse_toml(text);
  REQUIRE(toml.document);
  const PolicyResult result =
      read_policy(*toml.document->find("policy")->as<tgpl::TomlTable>());
  CHECK(told(result) == "");
  REQUIRE(result.policy);
  CHECK(without_places(*result.policy) == full_policy());
}

TEST_CASE("of a policy only what is not the default is written") {
  CHECK(write_policy(Policy{}) == "");
  Policy policy;
  policy.uncommentable = Uncommentable::dot_license;
  policy.severities = {{"old-year", Severity::off}};
  CHECK(write_policy(policy) ==
        "[policy]\nuncommentable = \"dot-license\"\n\n"
        "[policy.severity]\nold-year = \"off\"\n");
}

TEST_CASE("what no table of a policy knows is told with what it does know") {
  CHECK(problems_of("zzzzzzzz = 1\n") ==
        "warning 2:1: unknown key 'zzzzzzzz' in [policy]\n"
        "  hint: known keys: 'approvers', 'exclude', 'license', 'protect', "
        "'push-skip', 'severity', 'sign-off', 'styles', 'suppress', "
        "'template', 'trailer-exempt', 'trailers', 'uncommentable'\n");
  CHECK(problems_of("license = [1]\n[[policy.suppress]]\nqqqqqqqq = 1\n") ==
        "error 2:12: 'license' must be a list of tables, not an integer\n"
        "error 3:1: [[policy.suppress]] has no 'path'\n"
        "error 3:1: [[policy.suppress]] has no 'rule'\n"
        "warning 4:1: unknown key 'qqqqqqqq' in [[policy.suppress]]\n"
        "  hint: known keys: 'path', 'reason', 'rule'\n");
}

TEST_CASE("a list of more patterns than anybody needs is an error") {
  std::string list;
  for (int i = 0; i <= 20'000; ++i) list += "\"a\", ";
  const PolicyResult result = read("exclude = [" + list + "]\n");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].message.find("has more than 20000 values") !=
        std::string::npos);
  CHECK_FALSE(result.policy);
}
