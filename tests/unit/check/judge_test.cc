// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "base/text.h"
#include "check/judge.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

/// "a.c" has no licence (no line) and two expressions of old ids would be at
/// lines 5 and 9 of "b.c".
LicensingState state_with_findings() {
  LicensingState state;
  state.files = {
      {"a.c", Shared(Statements{{}, {{"Jane", "", 1}}})},
      {"b.c", Shared(Statements{{{"GPL-2.0", "", 5}, {"LGPL-2.1", "", 9}},
                                {{"Jane", "", 1}}})}};
  state.texts = {{"GPL-2.0", "LICENSES/GPL-2.0.txt"},
                 {"LGPL-2.1", "LICENSES/LGPL-2.1.txt"}};
  return state;
}

using Lines = std::vector<std::string>;

Lines told(const Judgement& judgement) {
  Lines out;
  for (const Finding& finding : judgement.findings)
    out.push_back(cat(
        {finding.rule, " ", finding.path, ":", std::to_string(finding.line)}));
  return out;
}

const RuleChoice kTwo = {{"expression-deprecated", "license-missing",
                          "suppression-invalid", "suppression-unused"},
                         {},
                         {}};

}  // namespace

TEST_CASE("only selected rules run, and none that is ignored") {
  const LicensingState state = state_with_findings();
  CHECK(told(judge(state, {{"license-missing"}, {}, {}})) ==
        Lines{"license-missing a.c:0"});
  const Lines rest =
      told(judge(state, {{}, {"expression-deprecated", "text-invalid"}, {}}));
  CHECK(rest == Lines{"license-missing a.c:0"});
}

TEST_CASE("the severity of the command line wins over the policy's") {
  LicensingState state = state_with_findings();
  state.policy.severities = {{"license-missing", Severity::off, 1, 1}};
  RuleChoice choice{
      {"license-missing"}, {}, {{"license-missing", Severity::warning, 0, 0}}};
  const auto findings = judge(state, choice).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::warning);
  choice.severities.push_back({"license-missing", Severity::off, 0, 0});
  CHECK(judge(state, choice).findings.empty());
}

TEST_CASE("who selects a rule that is off gets its findings as warnings") {
  LicensingState state = state_with_findings();
  state.has_dep5 = true;
  const auto findings = judge(state, {{"dep5-deprecated"}, {}, {}}).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("a remark suppresses its own line and the next, of its own rule") {
  LicensingState state = state_with_findings();
  state.files[1].statements.own().suppressions = {
      {"expression-deprecated", "old", 4, false},
      {"expression-deprecated", "old", 9, false},
      {"license-missing", "no such thing", 5, false}};
  const Judgement judgement = judge(state, kTwo);
  CHECK(told(judgement) ==
        Lines{"license-missing a.c:0", "suppression-unused b.c:5"});
  REQUIRE(judgement.suppressed.size() == 2);
  CHECK(judgement.suppressed[0].reason == "old");
  CHECK(judgement.suppressed[0].line == 4);
}

TEST_CASE("a remark of the whole file takes findings without a line") {
  LicensingState state = state_with_findings();
  state.files[0].statements.own().suppressions = {
      {"license-missing", "made", 30, true}};
  state.files[1].statements.own().suppressions = {
      {"expression-deprecated", "old", 1, true}};
  CHECK(told(judge(state, kTwo)).empty());
}

TEST_CASE("a remark in FILE.license speaks for FILE") {
  LicensingState state = state_with_findings();
  state.files[0].sidecar = "a.c.license";
  state.files[0].statements.own().suppressions = {
      {"license-missing", "made", 1, true}};
  CHECK(told(judge(state, {{"license-missing"}, {}, {}})).empty());
}

TEST_CASE("a suppression without reason has no effect and is told") {
  LicensingState state = state_with_findings();
  state.files[0].statements.own().suppressions = {
      {"license-missing", "", 3, true}};
  CHECK(told(judge(state,
                   {{"license-missing", "suppression-invalid"}, {}, {}})) ==
        Lines{"license-missing a.c:0", "suppression-invalid a.c:3"});
}

TEST_CASE("the policy suppresses by path, and is told where it need not") {
  LicensingState state = state_with_findings();
  state.policy.suppressions = {{{"*.c"}, "license-missing", "made", 3},
                               {{"gone/**"}, "license-missing", "gone", 7},
                               {{"**"}, "licence-missing", "misspelt", 9}};
  RuleChoice choice = kTwo;
  choice.ignore = {"expression-deprecated"};
  const Judgement judgement = judge(state, choice);
  CHECK(told(judgement) == Lines{"suppression-unused TGPL.toml:7",
                                 "suppression-invalid TGPL.toml:9"});
  CHECK(judgement.findings[1].advice == "did you mean 'license-missing'?");
}

TEST_CASE("a part of a tree cannot tell that a suppression is unused") {
  LicensingState state = state_with_findings();
  state.policy.suppressions = {{{"gone/**"}, "license-missing", "gone", 7}};
  state.partial = true;
  CHECK(told(judge(state, {{"suppression-unused"}, {}, {}})).empty());
}

TEST_CASE("the baseline takes what it knows, and tells what it need not") {
  LicensingState state = state_with_findings();
  state.baseline = read_baseline("license-missing 1 a.c\nfile-unread 1 z\n");
  const Judgement judgement = judge(state, {});
  CHECK(judgement.known == 1);
  CHECK(judgement.removable ==
        std::vector<BaselineEntry>{{"file-unread", 1, "z"}});
  // A rule that did not run may still have its findings.
  CHECK(judge(state, {{"license-missing"}, {}, {}}).removable.empty());
  state.partial = true;
  CHECK(judge(state, {}).removable.empty());
}

TEST_CASE("many files are judged as few are: by path, line and rule") {
  LicensingState state;
  const Shared old(
      Statements{{{"GPL-2.0", "", 2}, {"GPL-2.0", "", 2}}, {{"2026", "", 1}}});
  for (int i = 0; i < 3000; ++i) {
    const std::string path = std::to_string(10000 + i) + ".c";
    // Two on one line are told of once; every third says nothing.
    state.files.push_back({path, i % 3 == 0 ? Shared<Statements>() : old});
  }
  const RuleChoice choice{
      {"expression-deprecated", "holder-missing", "license-missing"}, {}, {}};
  Lines expected;
  for (const FileLicensing& file : state.files) {
    const bool bare = file.statements->licenses.empty();
    expected.push_back(cat({"holder-missing ", file.path, bare ? ":0" : ":1"}));
    expected.push_back(
        cat({bare ? "license-missing " : "expression-deprecated ", file.path,
             bare ? ":0" : ":2"}));
  }
  CHECK(told(judge(state, choice)) == expected);
}

TEST_CASE("what a shared table says is told once, of each file what it says") {
  LicensingState state;
  const Shared own(Statements{{{"GPL-2.0", "", 3}}, {{"Jane", "", 1}}});
  const Shared beside(Statements{{{"GPL-2.0", "REUSE.toml", 7}}, {}});
  state.files = {{"a.c", own},
                 {"b.c", beside},
                 {"c.png", own, "c.png.license"},
                 {"d.c", own, {}, {}, false},
                 {"e.c", beside},
                 {"f.c", own}};
  const RuleChoice choice{{"expression-deprecated", "holder-missing"}, {}, {}};
  CHECK(told(judge(state, choice)) ==
        Lines{"expression-deprecated REUSE.toml:7",
              "expression-deprecated a.c:3", "holder-missing b.c:0",
              "expression-deprecated c.png.license:3", "holder-missing e.c:0",
              "expression-deprecated f.c:3"});
}
