// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "check/rule.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

// In two pieces, so that this file's own licence stays what it is.
const std::string kMit = "MIT";

FileLicensing complete(const std::string& path) {
  return {path, {{kMit, path, 2}}, {{"2026 Jane Doe", path, 1}}, {}, "", true};
}

LicensingState clean_state() {
  LicensingState state;
  state.files = {complete("a.c")};
  state.texts = {{kMit, "LICENSES/MIT.txt", true, false}};
  return state;
}

std::vector<std::string> rules_found(const LicensingState& state) {
  std::vector<std::string> out;
  for (const Finding& finding : judge(state))
    out.push_back(finding.rule + " " + finding.path);
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a complete tree has no findings") {
  CHECK(rules_found(clean_state()).empty());
}

TEST_CASE("a file without licence is found") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", {}, {{"Jane", "b.c", 1}}, {}, "", true});
  CHECK(rules_found(state) == Lines{"license-missing b.c"});
}

TEST_CASE("a file without holder is found") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", {{kMit, "b.c", 1}}, {}, {}, "", true});
  CHECK(rules_found(state) == Lines{"holder-missing b.c"});
}

TEST_CASE("nothing is asked of a file that is not ours") {
  LicensingState state = clean_state();
  state.files.push_back({"vendor/b.c", {}, {}, {}, "", false});
  CHECK(rules_found(state).empty());
}

TEST_CASE("a file that cannot be read is told, and asked for nothing else") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", {}, {}, {}, "permission denied", true});
  CHECK(rules_found(state) == Lines{"file-unread b.c"});
}

TEST_CASE("a licence without its text is told where it is named") {
  LicensingState state = clean_state();
  state.texts.clear();
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "text-missing");
  CHECK(findings[0].path == "a.c");
  CHECK(findings[0].line == 2);
  CHECK(findings[0].advice == "put it into LICENSES/MIT.txt");
}

TEST_CASE("a text that no file names is found") {
  LicensingState state = clean_state();
  state.texts.push_back({"ISC", "LICENSES/ISC.txt", true, false});
  CHECK(rules_found(state) == Lines{"text-unused LICENSES/ISC.txt"});
}

TEST_CASE("a part of a tree cannot tell that a text is unused") {
  LicensingState state = clean_state();
  state.texts.push_back({"ISC", "LICENSES/ISC.txt", true, false});
  state.partial = true;
  CHECK(rules_found(state).empty());
}

TEST_CASE("an exception needs its text as a licence does") {
  LicensingState state = clean_state();
  state.files[0].licenses[0].text =
      "GPL-2.0-or-later WITH Classpath-exception-2.0";
  state.texts = {
      {"GPL-2.0-or-later", "LICENSES/GPL-2.0-or-later.txt", true, false}};
  CHECK(rules_found(state) == Lines{"text-missing a.c"});
}

TEST_CASE("an expression that does not parse is found once a place") {
  LicensingState state = clean_state();
  state.files[0].licenses.push_back({"MIT AND", "a.c", 7});
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "expression-invalid");
  CHECK(findings[0].line == 7);
}

TEST_CASE("an id that SPDX does not know is found") {
  LicensingState state = clean_state();
  state.files[0].licenses[0].text = "Foo-1.0";
  state.texts = {{"Foo-1.0", "LICENSES/Foo-1.0.txt", true, false}};
  CHECK(rules_found(state) == Lines{"expression-invalid a.c"});
}

TEST_CASE("problems of TGPL.toml keep their place, and warnings stay mild") {
  LicensingState state = clean_state();
  state.terms_problems = {
      {"TGPL.toml",
       {3, 1, "unknown key 'licence'", "did you mean 'license'?"},
       true}};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "terms-invalid");
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].line == 3);
}

TEST_CASE("problems of REUSE.toml are found") {
  LicensingState state = clean_state();
  state.reuse_problems = {{"REUSE.toml", {1, 1, "no version", ""}, false}};
  CHECK(rules_found(state) == Lines{"reuse-invalid REUSE.toml"});
}

TEST_CASE("the policy turns a rule off, or makes it a warning") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", {}, {}, {}, "", true});
  state.policy.severities = {
      {"license-missing", policy::Severity::off, 1, 1},
      {"holder-missing", policy::Severity::warning, 2, 1}};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "holder-missing");
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("the table of rules is sorted, and each explains itself") {
  std::string_view before;
  for (const Rule& rule : rules()) {
    CHECK(before < rule.id);
    CHECK_FALSE(rule.summary.empty());
    CHECK(rule.explanation.ends_with('\n'));
    CHECK(find_rule(rule.id) == &rule);
    before = rule.id;
  }
}

TEST_CASE("a style in the policy that does not exist is a warning") {
  LicensingState state = clean_state();
  state.policy.styles = {{".zz", "hsah", 4, 1}, {".x", "rust", 5, 1}};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].message == "no comment style is called 'hsah'");
  CHECK(findings[0].advice == "did you mean 'hash'?");
  CHECK(findings[1].advice == "the style of rust is 'c++'");
}
