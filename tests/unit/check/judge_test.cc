// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "base/text.h"
#include "check/judge.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

/// "a.c" has no licence (a finding without line), and "b.c" has deprecated
/// expressions in lines 5 and 9.
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

Lines lines_of(const Judgement& judgement) {
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

TEST_CASE("only selected rules run, and no ignored ones") {
  const LicensingState state = state_with_findings();
  CHECK(lines_of(judge(state, {{"license-missing"}, {}, {}})) ==
        Lines{"license-missing a.c:0"});
  const Lines rest = lines_of(
      judge(state, {{}, {"expression-deprecated", "text-invalid"}, {}}));
  CHECK(rest == Lines{"license-missing a.c:0"});
}

TEST_CASE("a severity on the command line overrides the policy") {
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

TEST_CASE("a selected rule that is off gives warnings") {
  LicensingState state = state_with_findings();
  state.has_dep5 = true;
  const auto findings = judge(state, {{"dep5-deprecated"}, {}, {}}).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("a comment suppresses its rule in its own line and the next") {
  LicensingState state = state_with_findings();
  state.files[1].statements.own().suppressions = {
      {"expression-deprecated", "old", 4, false},
      {"expression-deprecated", "old", 9, false},
      {"license-missing", "no such thing", 5, false}};
  const Judgement judgement = judge(state, kTwo);
  CHECK(lines_of(judgement) ==
        Lines{"license-missing a.c:0", "suppression-unused b.c:5"});
  REQUIRE(judgement.suppressed.size() == 2);
  CHECK(judgement.suppressed[0].reason == "old");
  CHECK(judgement.suppressed[0].line == 4);
}

TEST_CASE("a comment for the whole file suppresses findings without a line") {
  LicensingState state = state_with_findings();
  state.files[0].statements.own().suppressions = {
      {"license-missing", "made", 30, true}};
  state.files[1].statements.own().suppressions = {
      {"expression-deprecated", "old", 1, true}};
  CHECK(lines_of(judge(state, kTwo)).empty());
}

TEST_CASE("a comment in FILE.license applies to FILE") {
  LicensingState state = state_with_findings();
  state.files[0].sidecar = "a.c.license";
  state.files[0].statements.own().suppressions = {
      {"license-missing", "made", 1, true}};
  CHECK(lines_of(judge(state, {{"license-missing"}, {}, {}})).empty());
}

TEST_CASE("a suppression without reason has no effect and is reported") {
  LicensingState state = state_with_findings();
  state.files[0].statements.own().suppressions = {
      {"license-missing", "", 3, true}};
  CHECK(lines_of(judge(state,
                       {{"license-missing", "suppression-invalid"}, {}, {}})) ==
        Lines{"license-missing a.c:0", "suppression-invalid a.c:3"});
}

TEST_CASE("the policy suppresses by path, and unused tables are reported") {
  LicensingState state = state_with_findings();
  state.policy.suppressions = {{{"*.c"}, "license-missing", "made", 3},
                               {{"gone/**"}, "license-missing", "gone", 7},
                               {{"**"}, "licence-missing", "misspelt", 9}};
  RuleChoice choice = kTwo;
  choice.ignore = {"expression-deprecated"};
  const Judgement judgement = judge(state, choice);
  CHECK(lines_of(judgement) == Lines{"suppression-unused TGPL.toml:7",
                                     "suppression-invalid TGPL.toml:9"});
  CHECK(judgement.findings[1].advice == "did you mean 'license-missing'?");
}

TEST_CASE("a partial check reports no unused suppressions") {
  LicensingState state = state_with_findings();
  state.policy.suppressions = {{{"gone/**"}, "license-missing", "gone", 7}};
  state.partial = true;
  CHECK(lines_of(judge(state, {{"suppression-unused"}, {}, {}})).empty());
}

TEST_CASE("known findings are left out, and removable ones are listed") {
  LicensingState state = state_with_findings();
  state.baseline = read_baseline("license-missing 1 a.c\nfile-unread 1 z\n");
  const Judgement judgement = judge(state, {});
  CHECK(judgement.known == 1);
  CHECK(judgement.removable ==
        std::vector<BaselineEntry>{{"file-unread", 1, "z"}});
  // The findings of a rule that did not run may still exist.
  CHECK(judge(state, {{"license-missing"}, {}, {}}).removable.empty());
  state.partial = true;
  CHECK(judge(state, {}).removable.empty());
}

TEST_CASE("findings on many files are sorted by path, line and rule") {
  LicensingState state;
  const Shared old(
      Statements{{{"GPL-2.0", "", 2}, {"GPL-2.0", "", 2}}, {{"2026", "", 1}}});
  for (int i = 0; i < 3000; ++i) {
    const std::string path = std::to_string(10000 + i) + ".c";
    // Two on one line are reported once; every third file states nothing.
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
  CHECK(lines_of(judge(state, choice)) == expected);
}

TEST_CASE("a table is reported once, a file's own statements per file") {
  LicensingState state;
  const Shared own(Statements{{{"GPL-2.0", "", 3}}, {{"Jane", "", 1}}});
  const Shared from_reuse_toml(Statements{{{"GPL-2.0", "REUSE.toml", 7}}, {}});
  state.files = {{"a.c", own},
                 {"b.c", from_reuse_toml},
                 {"c.png", own, "c.png.license"},
                 {"d.c", own, {}, {}, false},
                 {"e.c", from_reuse_toml},
                 {"f.c", own}};
  const RuleChoice choice{{"expression-deprecated", "holder-missing"}, {}, {}};
  CHECK(lines_of(judge(state, choice)) ==
        Lines{"expression-deprecated REUSE.toml:7",
              "expression-deprecated a.c:3", "holder-missing b.c:0",
              "expression-deprecated c.png.license:3", "holder-missing e.c:0",
              "expression-deprecated f.c:3"});
}
