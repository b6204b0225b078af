// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "base/text.h"
#include "check/rule.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

// Split, so that the licence of this file itself does not change.
const std::string kMit = "MIT";
const std::string kWord =
    "Copy"
    "right";

FileLicensing complete(const std::string& path) {
  return {path,
          Shared(Statements{{{kMit, "", 2}}, {{"2026 Jane Doe", "", 1}}})};
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
    out.push_back(cat({finding.rule, " ", finding.path}));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a complete tree has no findings") {
  CHECK(rules_found(clean_state()).empty());
}

TEST_CASE("a file without licence is found") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", Shared(Statements{{}, {{"Jane", "", 1}}})});
  CHECK(rules_found(state) == Lines{"license-missing b.c"});
}

TEST_CASE("a file without holder is found") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", Shared(Statements{{{kMit, "", 1}}, {}})});
  CHECK(rules_found(state) == Lines{"holder-missing b.c"});
}

// REUSE-IgnoreStart: notices of nobody are input.
TEST_CASE("a placeholder counts only where no notice names a holder") {
  const std::string nobody = "Copyright (c) <year> <copyright holders>";
  LicensingState state = clean_state();
  state.files.push_back(
      {"b.c", Shared(Statements{{{kMit, "", 1}}, {{nobody, "", 2}}})});
  CHECK(rules_found(state) == Lines{"holder-missing b.c"});
  state.files.back().statements.own().copyrights.push_back(
      {"2026 Jane Doe", "", 1});
  CHECK(rules_found(state).empty());
}
// REUSE-IgnoreEnd

TEST_CASE("a finding with exactly one correction has a fix") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c"});
  state.files.push_back({"c.c", Shared(Statements{{{"Zlib", "", 1}}, {}})});
  state.files.push_back(
      {"d.c", Shared(Statements{{{"NOT-ONE", "", 1}}, {{"2026", "", 2}}})});
  Lines fixes;
  for (const Finding& finding : judge(state)) {
    const bool label = finding.fix && finding.fix->kind == Fix::label;
    const SharedText subject = finding.fix ? finding.fix->subject : "none";
    const char* what = !finding.fix ? "" : label ? "label " : "place ";
    fixes.push_back(cat({finding.rule, " ", what, subject}));
  }
  CHECK(fixes == Lines{"holder-missing label b.c", "license-missing label b.c",
                       "holder-missing label c.c", "text-missing place Zlib",
                       "expression-invalid none", "text-missing place NOT-ONE",
                       "holder-missing none"});
}

TEST_CASE("a third-party file needs no header") {
  LicensingState state = clean_state();
  state.files.push_back({"vendor/b.c", {}, {}, {}, false});
  CHECK(rules_found(state).empty());
}

TEST_CASE("an unreadable file has no other findings") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c", {}, {}, "permission denied"});
  CHECK(rules_found(state) == Lines{"file-unread b.c"});
}

TEST_CASE("a missing licence text is reported where the licence is named") {
  LicensingState state = clean_state();
  state.texts.clear();
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "text-missing");
  CHECK(findings[0].path == "a.c");
  CHECK(findings[0].line == 2);
  CHECK(findings[0].advice ==
        "git tgpl license add MIT --from FILE (text: "
        "https://spdx.org/licenses/MIT.html)");
}

TEST_CASE("a missing licence text is reported at the first use only") {
  LicensingState state = clean_state();
  const SharedText both = "LicenseRef-A OR LicenseRef-B";
  const Shared either(Statements{{{both, "", 1}}, {{"2026 Ada", "", 2}}});
  const Shared one(Statements{{{"LicenseRef-A", "", 2}, {both, "", 6}},
                              {{"2026 Ada", "", 3}}});
  state.files.push_back({"b.py", either, {}, {}, false});
  state.files.push_back({"m.py", one});
  state.files.push_back({"z.py", either});
  Lines positions;
  for (const Finding& finding : judge(state)) {
    if (finding.rule == "text-missing")
      positions.push_back(
          cat({finding.path, ":", std::to_string(finding.line)}));
  }
  CHECK(positions == Lines{"m.py:2", "m.py:6"});
}

TEST_CASE("a text that no file names is found") {
  LicensingState state = clean_state();
  state.texts.push_back({"ISC", "LICENSES/ISC.txt", true, false});
  CHECK(rules_found(state) == Lines{"text-unused LICENSES/ISC.txt"});
}

TEST_CASE("a partial check reports no unused texts") {
  LicensingState state = clean_state();
  state.texts.push_back({"ISC", "LICENSES/ISC.txt", true, false});
  state.partial = true;
  CHECK(rules_found(state).empty());
}

TEST_CASE("an exception needs its text, like a licence") {
  LicensingState state = clean_state();
  state.files[0].statements.own().licenses[0].text =
      "GPL-2.0-or-later WITH Classpath-exception-2.0";
  state.texts = {
      {"GPL-2.0-or-later", "LICENSES/GPL-2.0-or-later.txt", true, false}};
  CHECK(rules_found(state) == Lines{"text-missing a.c"});
}

TEST_CASE("an invalid expression is reported once per position") {
  LicensingState state = clean_state();
  state.files[0].statements.own().licenses.push_back({"MIT AND", "a.c", 7});
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "expression-invalid");
  CHECK(findings[0].line == 7);
}

TEST_CASE("an unknown SPDX id is found") {
  LicensingState state = clean_state();
  state.files[0].statements.own().licenses[0].text = "Foo-1.0";
  state.texts = {{"Foo-1.0", "LICENSES/Foo-1.0.txt", true, false}};
  CHECK(rules_found(state) ==
        Lines{"text-invalid LICENSES/Foo-1.0.txt", "expression-invalid a.c"});
}

TEST_CASE("I10: the expression of a snippet is judged too") {
  LicensingState state = clean_state();
  state.files[0].statements.own().snippet_licenses = {{"ISC OR", "a.c", 9}};
  CHECK(rules_found(state) == Lines{"expression-invalid a.c"});
}

TEST_CASE("L08: a custom exception is refused") {
  LicensingState state = clean_state();
  state.files[0].statements.own().licenses[0].text =
      "MIT WITH AdditionRef-mine";
  state.texts.push_back({"AdditionRef-mine", "LICENSES/AdditionRef-mine.txt"});
  CHECK(rules_found(state) ==
        Lines{"text-invalid LICENSES/AdditionRef-mine.txt",
              "expression-invalid a.c"});
}

TEST_CASE("N02: a tag with a year and no name is found") {
  LicensingState state = clean_state();
  state.files[0].statements.own().copyrights[0].text = "2026";
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "holder-missing");
  CHECK(findings[0].line == 1);
}

TEST_CASE("N02: the name of a classic notice may stand in the next line") {
  LicensingState state = clean_state();
  state.files[0].statements.own().copyrights[0].text = kWord + " (c) 2001";
  CHECK(rules_found(state).empty());
}

TEST_CASE("text-invalid: L02, a text in a folder below LICENSES/") {
  LicensingState state = clean_state();
  state.texts[0].path = "LICENSES/sub/MIT.txt";
  CHECK(rules_found(state) == Lines{"text-invalid LICENSES/sub/MIT.txt"});
}

TEST_CASE("text-invalid: L03, a text without suffix") {
  LicensingState state = clean_state();
  state.texts = {{kMit, "LICENSES/MIT", false}};
  CHECK(rules_found(state) == Lines{"text-invalid LICENSES/MIT"});
}

TEST_CASE("text-invalid: L05, a text that is not plain text") {
  LicensingState state = clean_state();
  state.texts[0].binary = true;
  CHECK(rules_found(state) == Lines{"text-invalid LICENSES/MIT.txt"});
}

TEST_CASE("text-invalid: L07, a file that is not a licence is found once") {
  LicensingState state = clean_state();
  state.texts.push_back({"README", "LICENSES/README.md"});
  CHECK(rules_found(state) == Lines{"text-invalid LICENSES/README.md"});
}

TEST_CASE("text-invalid: L09, two texts with the same id") {
  LicensingState state = clean_state();
  state.texts.push_back({kMit, "LICENSES/MIT.md"});
  CHECK(rules_found(state) == Lines{"text-invalid LICENSES/MIT.md"});
}

TEST_CASE(
    "text-invalid: L10, a deprecated id is a warning with its successor") {
  LicensingState state = clean_state();
  state.files[0].statements.own().licenses[0].text = "AGPL-1.0";
  state.texts = {{"AGPL-1.0", "LICENSES/AGPL-1.0.txt"}};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].rule == "text-invalid");
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].advice == "use 'AGPL-1.0-only' instead");
  CHECK(findings[1].rule == "expression-deprecated");
}

TEST_CASE("text-invalid: L12, the text of another licence is a warning") {
  LicensingState state = clean_state();
  state.texts[0].other = "ISC";
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "text-invalid");
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("snippet-invalid: S02 and S03 are errors, S05 is a warning") {
  LicensingState state = clean_state();
  state.files[0].statements.own().tag_errors = {
      {header::TagError::file_tag_in_snippet, 3},
      {header::TagError::snippet_incomplete, 5},
      {header::TagError::snippet_unclosed, 7}};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].rule == "snippet-invalid");
  CHECK(findings[0].severity == Severity::error);
  CHECK(findings[1].severity == Severity::warning);
  CHECK(findings[2].severity == Severity::error);
  CHECK(findings[2].line == 7);
}

TEST_CASE(
    "ignore-unclosed: G04, found at its line, but not in third-party files") {
  LicensingState state = clean_state();
  state.files[0].statements.own().tag_errors = {
      {header::TagError::ignore_unclosed, 4}};
  CHECK(rules_found(state) == Lines{"ignore-unclosed a.c"});
  state.files[0].ours = false;
  CHECK(rules_found(state).empty());
}

TEST_CASE("sidecar-orphan: I12, a sidecar without its file is a warning") {
  LicensingState state = clean_state();
  state.orphan_sidecars = {"gone.png.license"};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "sidecar-orphan");
  CHECK(findings[0].message == "'.license' file without 'gone.png'");
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("reuse-path-dead: T08, a path without file is a warning") {
  LicensingState state = clean_state();
  state.dead_paths = {{"REUSE.toml", {3, 0, "no file matches 'x'", ""}, true}};
  CHECK(rules_found(state) == Lines{"reuse-path-dead REUSE.toml"});
  state.partial = true;
  CHECK(rules_found(state).empty());
}

TEST_CASE("license-file-stray: C04, only if the policy enables it") {
  LicensingState state = clean_state();
  state.stray_license_files = {"sub/COPYING"};
  CHECK(rules_found(state).empty());
  state.policy.severities = {
      {"license-file-stray", terms::Severity::warning, 1, 1}};
  CHECK(rules_found(state) == Lines{"license-file-stray sub/COPYING"});
}

TEST_CASE("dep5-deprecated: D05, only if the policy enables it") {
  LicensingState state = clean_state();
  state.has_dep5 = true;
  CHECK(rules_found(state).empty());
  state.policy.severities = {
      {"dep5-deprecated", terms::Severity::warning, 1, 1}};
  CHECK(rules_found(state) == Lines{"dep5-deprecated .reuse/dep5"});
}

TEST_CASE("problems of TGPL.toml keep their position and severity") {
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

TEST_CASE("the policy switches a rule off, or makes it a warning") {
  LicensingState state = clean_state();
  state.files.push_back({"b.c"});
  state.policy.severities = {
      {"license-missing", terms::Severity::off, 1, 1},
      {"holder-missing", terms::Severity::warning, 2, 1}};
  const std::vector<Finding> findings = judge(state);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "holder-missing");
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("the table of rules is sorted, and each has an explanation") {
  std::string_view before;
  for (const Rule& rule : rules()) {
    CHECK(before < rule.id);
    CHECK_FALSE(rule.summary.empty());
    CHECK_FALSE(rule.text.why.empty());
    CHECK_FALSE(rule.text.fix.empty());
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
  CHECK(findings[0].message == "unknown comment style 'hsah'");
  CHECK(findings[0].advice == "did you mean 'hash'?");
  CHECK(findings[1].advice == "use 'c++', the style of rust");
}
