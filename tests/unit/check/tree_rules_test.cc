// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Findings of the rules on one tree, and cases without a finding.
#include <string>

#include "base/text.h"
#include "check/judge.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

const std::string kMit = "MIT";
const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";
using Lines = std::vector<std::string>;

FileLicensing file(const std::string& path, const std::string& license) {
  return {path, Shared(Statements{{{license, path, 2}},
                                  {{"2026 Jane Doe", path, 1}}})};
}

LicensingState state_of(std::vector<FileLicensing> files) {
  LicensingState state;
  state.files = std::move(files);
  return state;
}

void give_terms(LicensingState& state, const std::string& license) {
  terms::Terms terms;
  terms.terms.license = license;
  terms.usage.train_ai = terms::Usage::conditional;
  terms.conditions.weights.required = true;
  state.terms = terms;
  state.has_terms_file = true;
}

std::vector<Finding> found(const LicensingState& state,
                           const std::string& rule) {
  return judge(state, {{rule}, {}, {}}).findings;
}

Lines messages(const LicensingState& state, const std::string& rule) {
  Lines out;
  for (const Finding& finding : found(state, rule))
    out.push_back(cat({finding.path, ":", std::to_string(finding.line), ": ",
                       finding.message}));
  return out;
}

Lines advice(const LicensingState& state, const std::string& rule) {
  Lines out;
  for (const Finding& finding : found(state, rule))
    out.push_back(finding.advice);
  return out;
}

}  // namespace

TEST_CASE(
    "expression-deprecated: the advice for an ambiguous id has both forms") {
  CHECK(advice(state_of({file("a", "GPL-2.0")}), "expression-deprecated") ==
        Lines{"use 'GPL-2.0-only', or 'GPL-2.0-or-later' if that was meant"});
  CHECK(advice(state_of({file("a", "GPL-2.0+")}), "expression-deprecated") ==
        Lines{"use 'GPL-2.0-or-later' instead"});
}

TEST_CASE(
    "advices on an id with a plus all name the one that takes its place") {
  LicensingState state = state_of({file("a", "GPL-2.0+")});
  CHECK(advice(state, "text-missing") ==
        Lines{"use 'GPL-2.0-or-later' instead, and add its text as "
              "LICENSES/GPL-2.0-or-later.txt"});
  state.texts = {{"GPL-2.0", "LICENSES/GPL-2.0.txt"}};
  CHECK(advice(state, "text-missing").empty());
  CHECK(advice(state, "text-invalid") ==
        Lines{"use 'GPL-2.0-or-later' instead"});
}

TEST_CASE("advices on the text of an id that leaves open what is meant") {
  LicensingState state = state_of({file("a", "GPL-2.0")});
  CHECK(advice(state, "text-missing") ==
        Lines{"use 'GPL-2.0-only' or 'GPL-2.0-or-later' instead, and add "
              "its text under that name"});
  state = state_of({file("a", "GPL-2.0"), file("b", "GPL-2.0+")});
  state.texts = {{"GPL-2.0", "LICENSES/GPL-2.0.txt"}};
  CHECK(advice(state, "text-invalid") ==
        Lines{"use 'GPL-2.0-only' or 'GPL-2.0-or-later' instead"});
}

TEST_CASE("an id that became an expression has several texts") {
  CHECK(advice(state_of({file("a", "eCos-2.0")}), "text-missing") ==
        Lines{"use 'GPL-2.0-or-later WITH eCos-exception-2.0' instead, and "
              "add their texts to LICENSES/"});
}

TEST_CASE("an expression in REUSE.toml is reported once for all its files") {
  LicensingState state = state_of({file("a", "GPL-2.0"), file("b", "GPL-2.0")});
  state.files[0].statements.own().licenses[0] = {"GPL-2.0", "REUSE.toml", 4};
  state.files[1].statements.own().licenses[0] = {"GPL-2.0", "REUSE.toml", 4};
  CHECK(messages(state, "expression-deprecated") ==
        Lines{"REUSE.toml:4: deprecated licence identifier 'GPL-2.0'"});
}

TEST_CASE("license-contradictory: later versions allowed and not allowed") {
  LicensingState state = state_of({file("a", "GPL-2.0-only")});
  state.files[0].statements.own().licenses.push_back(
      {"GPL-2.0-or-later", "a", 9});
  CHECK(messages(state, "license-contradictory") ==
        Lines{"a:9: 'GPL-2.0-or-later' conflicts with 'GPL-2.0-only' (line 2): "
              "both apply, but only one allows later versions"});
}

TEST_CASE("license-contradictory: an aggregate of REUSE.toml is judged too") {
  LicensingState state = state_of({file("a", kMit)});
  state.files[0].statements.own().licenses.push_back(
      {"MIT OR ISC", "REUSE.toml", 4});
  CHECK(messages(state, "license-contradictory") ==
        Lines{"REUSE.toml:4: 'MIT OR ISC' conflicts with 'MIT' (a line 2): "
              "both apply, but only one offers a choice"});
}

TEST_CASE("license-contradictory: GPL-2.0 and GPL-2.0-only are equivalent") {
  LicensingState state = state_of({file("a", "GPL-2.0")});
  state.files[0].statements.own().licenses.push_back({"GPL-2.0-only", "a", 9});
  CHECK(messages(state, "license-contradictory").empty());
}

TEST_CASE("license-forbidden: OR needs one that is allowed, AND all of them") {
  LicensingState state = state_of(
      {file("a", "MIT OR GPL-2.0-only"), file("b", "MIT AND GPL-2.0-only")});
  state.policy.licenses = {{{"**"}, {kMit}, {}, 5}};
  CHECK(messages(state, "license-forbidden") ==
        Lines{"b:2: policy forbids 'MIT AND GPL-2.0-only' here (TGPL.toml:5)"});
}

TEST_CASE("license-forbidden: without 'allowed' all others are allowed") {
  LicensingState state =
      state_of({file("a", "ISC"), file("b", "GPL-2.0-only")});
  state.policy.licenses = {{{"**"}, {}, {"GPL-2.0-only"}, 5}};
  const auto findings = found(state, "license-forbidden");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].path == "b");
}

TEST_CASE("license-incompatible: an error, or a warning if uncertain") {
  LicensingState state = state_of({file("a", kTgpl), file("b", "AGPL-3.0-only"),
                                   file("c", "EPL-2.0"), file("d", "HPND")});
  const auto findings = found(state, "license-incompatible");
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].path == "b");
  CHECK(findings[0].severity == Severity::error);
  CHECK(findings[1].severity == Severity::warning);
  CHECK(findings[1].advice == "ask a lawyer");
  CHECK(findings[2].severity == Severity::warning);
}

TEST_CASE("license-incompatible: not reported if the project has no TGPL") {
  LicensingState state = state_of({file("a", kMit), file("b", "GPL-2.0-only")});
  CHECK(messages(state, "license-incompatible").empty());
  give_terms(state, "AGPL-3.0-or-later");
  CHECK(messages(state, "license-incompatible").empty());
}

TEST_CASE(
    "license-incompatible: third-party files count, excluded ones do not") {
  LicensingState state = state_of({file("vendor/b", "GPL-2.0-only")});
  state.files[0].ours = false;
  give_terms(state, kTgpl);
  CHECK(found(state, "license-incompatible").size() == 1);
  state.policy.exclude = {"vendor/**"};
  CHECK(found(state, "license-incompatible").empty());
}

TEST_CASE("terms-avoidable: the licence of the terms may offer the choice") {
  LicensingState state = state_of({file("a", kTgpl)});
  give_terms(state, kTgpl + " OR MIT");
  CHECK(messages(state, "terms-avoidable") ==
        Lines{"TGPL.toml:0: 'LicenseRef-TGPL-0.1-or-later OR MIT' lets "
              "recipients choose a licence without the training terms"});
}

TEST_CASE("terms-avoidable: a choice between TGPL versions avoids nothing") {
  LicensingState state =
      state_of({file("a", kTgpl + " OR LicenseRef-TGPL-0.1-only")});
  give_terms(state, state.files[0].statements.own().licenses[0].text);
  CHECK(messages(state, "terms-avoidable").empty());
}

TEST_CASE("terms-avoidable: without conditions there is nothing to avoid") {
  LicensingState state = state_of({file("a", kTgpl + " OR MIT")});
  give_terms(state, kTgpl);
  state.terms->usage.train_ai = terms::Usage::allow;
  CHECK(messages(state, "terms-avoidable").empty());
}

TEST_CASE("terms-stale: another digest, another text, an unused licence") {
  LicensingState state = state_of({file("a", kMit)});
  give_terms(state, kTgpl);
  state.terms->terms.license_sha256 = "1";
  state.terms_text = TermsText{"LICENSE", true, "2", {"ISC"}};
  CHECK(messages(state, "terms-stale") ==
        Lines{"TGPL.toml:0: license-sha256 does not match 'LICENSE'",
              "TGPL.toml:0: license is 'LicenseRef-TGPL-0.1-or-later', but "
              "'LICENSE' contains the text of 'ISC'",
              "TGPL.toml:0: license is 'LicenseRef-TGPL-0.1-or-later', but no "
              "file declares it"});
}

TEST_CASE("holder-tool: bots in brackets, tools with contact, not people") {
  LicensingState state = state_of({file("a", kMit)});
  for (const char* name :
       {"2024 dependabot[bot]", "2026 ChatGPT <help@example.org>",
        "Claude Debussy", "The Authors", "2026 Robot Chicken"})
    state.files[0].statements.own().copyrights.push_back(
        {name, "a",
         static_cast<int>(state.files[0].statements.own().copyrights.size()) +
             1});
  CHECK(messages(state, "holder-tool") ==
        Lines{"a:2: 'dependabot[bot]' is a tool, not a copyright holder",
              "a:3: 'ChatGPT <help@example.org>' is a tool, not a copyright "
              "holder"});
}

TEST_CASE("manifest-contradictory: OR is not AND") {
  LicensingState state = state_of({file("a", "Apache-2.0 AND MIT")});
  state.manifests = {
      {"Cargo.toml", 3, "MIT OR Apache-2.0", "MIT OR Apache-2.0"}};
  CHECK(messages(state, "manifest-contradictory") ==
        Lines{"Cargo.toml:3: manifest declares 'MIT OR Apache-2.0', most files "
              "declare 'Apache-2.0 AND MIT': only one offers a choice"});
}

TEST_CASE("manifest-contradictory: only files of its directory count") {
  LicensingState state =
      state_of({file("a", kMit), file("pkg/b", "ISC"), file("pkg/c", "ISC")});
  state.manifests = {{"pkg/package.json", 1, "ISC", "ISC"}};
  CHECK(messages(state, "manifest-contradictory").empty());
}

TEST_CASE("manifest-contradictory: LICENSE counts if no file has a licence") {
  LicensingState state = state_of({file("a", kMit)});
  state.files[0].statements.own().licenses.clear();
  state.license_files = {{"LICENSE", {"ISC"}}};
  state.manifests = {{"package.json", 1, "MIT", "MIT"}};
  CHECK(messages(state, "manifest-contradictory") ==
        Lines{"package.json:1: manifest declares 'MIT', but LICENSE contains "
              "the text of 'ISC'"});
  // An unknown second text may be the declared licence.
  state.license_files.push_back({"LICENSE-MIT", {}});
  CHECK(messages(state, "manifest-contradictory").empty());
}

TEST_CASE("manifest-contradictory: LICENSE counts below half of the files") {
  LicensingState state =
      state_of({file("a", kMit), file("b", kMit), file("c", kMit)});
  state.license_files = {{"LICENSE", {"ISC"}}};
  state.manifests = {{"package.json", 1, "MIT", "MIT"}};
  state.files[0].statements.own().licenses.clear();
  CHECK(messages(state, "manifest-contradictory").empty());
  state.files[1].statements.own().licenses.clear();
  CHECK(messages(state, "manifest-contradictory") ==
        Lines{"package.json:1: manifest declares 'MIT', but LICENSE contains "
              "the text of 'ISC'"});
}

TEST_CASE(
    "license-file-contradictory: not reported while few files have headers") {
  LicensingState state =
      state_of({file("a", kMit), file("b", kMit), file("c", kMit)});
  state.license_files = {{"LICENSE", {"ISC"}}};
  CHECK(found(state, "license-file-contradictory").size() == 1);
  state.files[0].statements.own().licenses.clear();
  state.files[1].statements.own().licenses.clear();
  CHECK(found(state, "license-file-contradictory").empty());
}

TEST_CASE("third-party-text-missing: one finding per directory") {
  LicensingState state =
      state_of({file("vendor/a", "Zlib"), file("vendor/b", "Zlib"),
                file("vendor/sub/c", "Zlib")});
  for (FileLicensing& one : state.files) one.ours = false;
  CHECK(messages(state, "third-party-text-missing") ==
        Lines{"vendor/a:0: third-party file without its licence text"});
  state.texts = {{"Zlib", "LICENSES/Zlib.txt"}};
  CHECK(messages(state, "third-party-text-missing").empty());
}

TEST_CASE("training-misread: without a licence file, no licence is assumed") {
  LicensingState state = state_of({file("a", kTgpl), file("b", kTgpl)});
  give_terms(state, kTgpl);
  CHECK(messages(state, "training-misread") ==
        Lines{":0: no licence file covers 2 files, such as 'a': dataset "
              "builders are likely to take them"});
}

TEST_CASE("training-misread: the nearest licence file upwards decides") {
  LicensingState state = state_of({file("a", kTgpl), file("lib/x/b", kTgpl)});
  give_terms(state, kTgpl);
  state.license_files = {{"LICENSE", {}}, {"lib/LICENSE", {kMit}}};
  CHECK(messages(state, "training-misread") ==
        Lines{"lib/LICENSE:0: dataset builders are likely to take 1 file, such "
              "as 'lib/x/b', under 'MIT', but TGPL.toml reserves training"});
}

TEST_CASE("rules that need the whole tree do not run on a part of it") {
  LicensingState state = state_of({file("a", kTgpl)});
  give_terms(state, kTgpl);
  state.texts = {{kTgpl, "LICENSES/x.txt"}};
  state.texts[0].altered = true;
  state.license_files = {{"LICENSE", {kMit}}};
  state.manifests = {{"package.json", 1, "ISC", "ISC"}};
  state.partial = true;
  for (const char* rule :
       {"license-file-contradictory", "manifest-contradictory", "terms-stale",
        "text-altered", "third-party-text-missing", "training-misread"})
    CHECK(messages(state, rule).empty());
}
