// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "base/text.h"
#include "check/approval.h"
#include "check/judge_change.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

const std::string kOwn = "2026 Ada Example";
const std::string kOther = "2026 Jane Doe";

FileLicensing file(const std::string& path, const std::string& license,
                   const std::vector<std::string>& notices) {
  FileLicensing out;
  out.path = path;
  if (!license.empty()) out.statements.own().licenses = {{license, path, 2}};
  for (const std::string& notice : notices)
    out.statements.own().copyrights.push_back({notice, path, 1});
  return out;
}

/// A state of a project whose holder is Ada.
LicensingState state(std::vector<FileLicensing> files) {
  LicensingState out;
  out.files = std::move(files);
  for (const char* id : {"Apache-2.0", "ISC", "MIT"})
    out.texts.push_back({id, std::string("LICENSES/") + id + ".txt"});
  out.partial = true;
  out.has_terms_file = true;
  out.terms.emplace();
  terms::Holder ada;
  ada.name = "Ada Example";
  ada.email = "ada@example.org";
  out.terms->holders = {ada};
  return out;
}

/// A commit that changes a.c without an approval.
ChangeFacts commit() {
  return {{{"a.c", "a.c"}}, std::vector<std::string>{}};
}

/// Each finding as "license-changed error a.c".
std::vector<std::string> findings_of(const StateDiff& diff) {
  std::vector<std::string> out;
  for (const Finding& finding : judge(diff).findings)
    out.push_back(
        cat({finding.rule,
             finding.severity == Severity::error ? " error " : " warning ",
             finding.path}));
  return out;
}

std::vector<std::string> findings_of(const FileLicensing& before,
                                     const FileLicensing& after,
                                     const ChangeFacts& facts = commit()) {
  return findings_of(diff_states(state({before}), state({after}), facts));
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a change that keeps licence and notices passes") {
  CHECK(findings_of(file("a.c", "MIT", {kOther}), file("a.c", "MIT", {kOther}))
            .empty());
}

TEST_CASE("license-changed: another licence for another holder's file") {
  CHECK(
      findings_of(file("a.c", "MIT", {kOther}), file("a.c", "ISC", {kOther})) ==
      Lines{"license-changed error a.c"});
}

TEST_CASE("license-changed: a warning in the project's own file") {
  CHECK(findings_of(file("a.c", "MIT", {kOwn}), file("a.c", "ISC", {kOwn})) ==
        Lines{"license-changed warning a.c"});
}

TEST_CASE("license-changed: a warning while there is no message yet") {
  ChangeFacts staged = commit();
  staged.approvals.reset();
  CHECK(findings_of(file("a.c", "MIT", {kOther}), file("a.c", "ISC", {kOther}),
                    staged) == Lines{"license-changed warning a.c"});
}

TEST_CASE("license-changed: one finding for a table of REUSE.toml") {
  FileLicensing a = file("a.c", "MIT", {kOther});
  FileLicensing b = file("b.c", "MIT", {kOther});
  a.statements.own().licenses =
      b.statements.own().licenses = {{"MIT", "REUSE.toml", 3}};
  FileLicensing a2 = a;
  FileLicensing b2 = b;
  a2.statements.own().licenses =
      b2.statements.own().licenses = {{"ISC", "REUSE.toml", 3}};
  CHECK(findings_of(diff_states(state({a, b}), state({a2, b2}), commit())) ==
        Lines{"license-changed error REUSE.toml"});
}

TEST_CASE(
    "license-narrowed and license-widened: a choice is removed or added") {
  const FileLicensing one = file("a.c", "MIT", {kOther});
  const FileLicensing two = file("a.c", "MIT OR Apache-2.0", {kOther});
  CHECK(findings_of(two, one) == Lines{"license-narrowed error a.c"});
  CHECK(findings_of(one, two) == Lines{"license-widened error a.c"});
}

TEST_CASE("a new licence is not a changed licence") {
  CHECK(findings_of(file("a.c", "", {kOther}), file("a.c", "MIT", {kOther}))
            .empty());
}

TEST_CASE("notice-removed: another holder's notice is an error") {
  CHECK(findings_of(file("a.c", "MIT", {kOwn, kOther}),
                    file("a.c", "MIT", {kOwn})) ==
        Lines{"notice-removed error a.c"});
}

TEST_CASE("notice-removed: the project's own is a warning") {
  CHECK(findings_of(file("a.c", "MIT", {kOwn, kOther}),
                    file("a.c", "MIT", {kOther})) ==
        Lines{"notice-removed warning a.c"});
}

TEST_CASE("notice-removed: removing a file may remove its notices") {
  CHECK(
      findings_of(diff_states(state({file("a.c", "MIT", {kOther})}), state({}),
                              {{{"a.c", ""}}, std::vector<std::string>{}}))
          .empty());
}

TEST_CASE("notice-removed: a renamed file must keep its notices") {
  const ChangeFacts moved = {{{"a.c", "b.c"}}, std::vector<std::string>{}};
  const LicensingState before = state({file("a.c", "MIT", {kOwn, kOther})});
  CHECK(findings_of(diff_states(before,
                                state({file("b.c", "MIT", {kOwn, kOther})}),
                                moved))
            .empty());
  CHECK(findings_of(diff_states(before, state({file("b.c", "MIT", {kOwn})}),
                                moved)) == Lines{"notice-removed error b.c"});
}

TEST_CASE("notice-altered: other years or names, but not more years") {
  CHECK(findings_of(file("a.c", "MIT", {"2019-2024 Jane Doe"}),
                    file("a.c", "MIT", {"2024 Jane Doe"})) ==
        Lines{"notice-altered error a.c"});
  CHECK(findings_of(file("a.c", "MIT", {"2019 Jane Doe"}),
                    file("a.c", "MIT", {"2019-2024 Jane Doe"}))
            .empty());
}

TEST_CASE("new-file-bare: reported if license-missing is not an error") {
  LicensingState before = state({});
  before.policy.severities = {{"license-missing", Severity::off}};
  LicensingState after = before;
  after.files = {file("a.c", "", {kOwn})};
  const ChangeFacts adding = {{{"", "a.c"}}, std::vector<std::string>{}};
  CHECK(findings_of(diff_states(before, after, adding)) ==
        Lines{"new-file-bare error a.c"});
  after.files = {file("a.c", "MIT", {kOwn})};
  CHECK(findings_of(diff_states(before, after, adding)).empty());
}

TEST_CASE("new-file-bare: not reported if license-missing is an error") {
  CHECK(findings_of(diff_states(state({}), state({file("a.c", "", {kOwn})}),
                                {{{"", "a.c"}}, std::vector<std::string>{}})) ==
        Lines{"license-missing error a.c"});
}

TEST_CASE("protected-changed: the policy before the change applies") {
  LicensingState before = state({});
  before.policy.protect = {"LICENSE*"};
  LicensingState after = state({});
  ChangeFacts touching = {{{"LICENSE", "LICENSE"}, {"x", "x"}},
                          std::vector<std::string>{}};
  CHECK(findings_of(diff_states(before, after, touching)) ==
        Lines{"protected-changed error LICENSE",
              "policy-loosened warning TGPL.toml"});
  CHECK(findings_of(diff_states(after, before, touching)).empty());
}

TEST_CASE(
    "protected-changed: an approver is recognised by the e-mail address") {
  LicensingState before = state({});
  before.policy.protect = {"LICENSE"};
  const auto with = [&](const std::string& approval) {
    return findings_of(diff_states(
        before, before,
        {{{"LICENSE", "LICENSE"}}, std::vector<std::string>{approval}}));
  };
  CHECK(with("A. Example <ADA@example.org>").empty());
  CHECK(with("Ada Example <mallory@example.org>").size() == 1);
  CHECK(with("Ada Example").size() == 1);
  before.policy.approvers = {"Lin <lin@example.org>"};
  CHECK(with("Ada Example <ada@example.org>").size() == 1);
  CHECK(with("lin@example.org").empty());
}

TEST_CASE(
    "protected-changed: staged changes await approval without a finding") {
  LicensingState before = state({});
  before.policy.protect = {"LICENSE"};
  const StateDiff diff =
      diff_states(before, before, {{{"LICENSE", "LICENSE"}}, std::nullopt});
  CHECK(findings_of(diff).empty());
  CHECK(awaiting_approval(diff) == Lines{"LICENSE"});
}

TEST_CASE("an approved change passes all rules on changes, but no others") {
  ChangeFacts approved = commit();
  approved.approvals = {{"Ada <ada@example.org>"}};
  CHECK(findings_of(file("a.c", "MIT", {kOwn, kOther}),
                    file("a.c", "ISC", {kOwn}), approved)
            .empty());
  CHECK(findings_of(file("a.c", "MIT", {kOwn}), file("a.c", "", {kOwn}),
                    approved) == Lines{"license-missing error a.c"});
}

TEST_CASE("terms-changed: a warning for each key") {
  LicensingState after = state({});
  after.terms->usage.train_ai = terms::Usage::allow;
  const StateDiff diff = diff_states(state({}), after, commit());
  CHECK(findings_of(diff) == Lines{"terms-changed warning TGPL.toml"});
  CHECK(judge(diff).findings[0].message ==
        "changed 'usage.train-ai' from \"unknown\" to \"allow\"");
}

TEST_CASE("terms-changed: new terms are not a change, removed ones are") {
  LicensingState none = state({});
  none.terms.reset();
  none.has_terms_file = false;
  CHECK(findings_of(diff_states(none, state({}), commit())).empty());
  CHECK(findings_of(diff_states(state({}), none, commit())) ==
        Lines{"policy-loosened warning TGPL.toml",
              "terms-changed warning TGPL.toml"});
}

TEST_CASE("existing findings are counted and do not fail a change") {
  const StateDiff diff =
      diff_states(state({file("a.c", "", {kOwn})}),
                  state({file("a.c", "", {kOwn})}), commit());
  const ChangeVerdict verdict = judge(diff);
  CHECK(verdict.findings.empty());
  CHECK(verdict.existing_findings == 1);
}

TEST_CASE("existing findings of a renamed file stay existing") {
  const StateDiff diff = diff_states(
      state({file("a.c", "", {kOwn})}), state({file("b.c", "", {kOwn})}),
      {{{"a.c", "b.c"}}, std::vector<std::string>{}});
  CHECK(judge(diff).findings.empty());
}

TEST_CASE("the severities before the change apply") {
  LicensingState before = state({file("a.c", "MIT", {kOwn, kOther})});
  LicensingState after = state({file("a.c", "MIT", {kOwn})});
  after.policy.severities = {{"notice-removed", Severity::off}};
  CHECK(findings_of(diff_states(before, after, commit())) ==
        Lines{"policy-loosened warning TGPL.toml", "notice-removed error a.c"});
  before.policy.severities = {{"notice-removed", Severity::off}};
  CHECK(findings_of(diff_states(before, after, commit())).empty());
}
