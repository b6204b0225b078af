// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For each rule a state with a finding, and the same state without it.
#include <algorithm>
#include <functional>
#include <string>

#include "base/text.h"
#include "check/judge.h"
#include "check/rule_text.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

// Split, so that the licence of this file itself does not change.
const std::string kMit = "MIT";
const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";

FileLicensing file(const std::string& path, const std::string& license) {
  return {path, Shared(Statements{{{license, path, 2}},
                                  {{"2026 Jane Doe", path, 1}}})};
}

LicenseText text(const std::string& id) {
  return {id, "LICENSES/" + id + ".txt"};
}

/// A state without findings: two files, their licence texts, the terms and a
/// licence file.
LicensingState good_state() {
  LicensingState state;
  state.files = {file("a.c", kTgpl), file("lib/b.c", kMit)};
  state.texts = {text(kTgpl), text(kMit)};
  state.license_files = {{"LICENSE", {kTgpl}}};
  terms::Terms terms;
  terms.terms.license = kTgpl;
  terms.usage.train_ai = terms::Usage::conditional;
  terms.conditions.weights.required = true;
  state.terms = terms;
  state.has_terms_file = true;
  return state;
}

/// Third-party files in "vendor/".
void add_third_party(LicensingState& state) {
  FileLicensing other = file("vendor/x.c", "Zlib");
  other.ours = false;
  state.files.push_back(other);
}

using Change = std::function<void(LicensingState&)>;

struct Row {
  std::string_view rule;
  Change spoil;
  Change correct;  ///< empty: the good state is the corrected one
};

Change tag_error(header::TagError::Kind kind) {
  return [kind](LicensingState& state) {
    state.files[0].statements.own().tag_errors = {{kind, 3}};
  };
}

Change suppression(const std::string& rule, const std::string& reason) {
  return [=](LicensingState& state) {
    state.files[0].statements.own().suppressions = {{rule, reason, 1, true}};
  };
}

const FileProblem kProblem = {"REUSE.toml", {1, 1, "is wrong", ""}};

// Sorted by rule.
const std::vector<Row> kRows = {
    {"baseline-invalid",
     [](auto& state) {
       state.baseline.problems = {{3, 0, "is none", ""}};
     },
     {}},
    {"dep5-deprecated", [](auto& state) { state.has_dep5 = true; }, {}},
    {"expression-deprecated",
     [](auto& state) {
       state.files[1].statements.own().licenses[0].text = "LGPL-2.1";
     },
     [](auto& state) {
       state.files[1].statements.own().licenses[0].text = "LGPL-2.1-only";
     }},
    {"expression-invalid",
     [](auto& state) {
       state.files[1].statements.own().licenses[0].text = "MIT AND";
     },
     {}},
    {"file-unread", [](auto& state) { state.files[0].unread = "denied"; }, {}},
    {"holder-missing",
     [](auto& state) { state.files[0].statements.own().copyrights.clear(); },
     {}},
    {"holder-tool",
     [](auto& state) {
       state.files[0].statements.own().copyrights[0].text = "GitHub Copilot";
     },
     [](auto& state) {
       state.files[0].statements.own().copyrights[0].text = "Claude Monet";
     }},
    {"ignore-unclosed", tag_error(header::TagError::ignore_unclosed), {}},
    {"license-contradictory",
     [](auto& state) {
       state.files[1].statements.own().licenses.push_back(
           {"MIT OR ISC", "lib/b.c", 9});
     },
     [](auto& state) {
       state.files[1].statements.own().licenses.push_back(
           {"ISC", "lib/b.c", 9});
     }},
    {"license-file-contradictory",
     [](auto& state) {
       state.license_files = {{"COPYING", {"ISC"}}};
     },
     [](auto& state) {
       state.license_files = {{"COPYING", {"MIT"}}};
     }},
    {"license-file-stray",
     [](auto& state) { state.stray_license_files = {"lib/COPYING"}; },
     {}},
    {"license-forbidden",
     [](auto& state) {
       state.policy.licenses = {{{"**"}, {kTgpl}, {}, 5}};
     },
     [](auto& state) {
       state.policy.licenses = {{{"**"}, {kTgpl}, {}, 5},
                                {{"lib/**"}, {kMit}, {}, 9}};
     }},
    {"license-incompatible",
     [](auto& state) {
       state.files[1].statements.own().licenses[0].text = "GPL-2.0-only";
     },
     [](auto& state) {
       state.files[1].statements.own().licenses[0].text = "GPL-2.0-only OR MIT";
     }},
    {"license-missing",
     [](auto& state) { state.files[0].statements.own().licenses.clear(); },
     {}},
    {"manifest-contradictory",
     [](auto& state) {
       state.manifests = {{"package.json", 3, "ISC", "ISC"}};
     },
     [](auto& state) {
       state.manifests = {{"package.json", 3, "MIT", "MIT"}};
     }},
    {"reuse-invalid",
     [](auto& state) { state.reuse_problems = {kProblem}; },
     {}},
    {"reuse-path-dead", [](auto& state) { state.dead_paths = {kProblem}; }, {}},
    {"sidecar-orphan",
     [](auto& state) { state.orphan_sidecars = {"gone.png.license"}; },
     {}},
    {"snippet-invalid", tag_error(header::TagError::snippet_unclosed), {}},
    {"suppression-invalid", suppression("license-missing", ""), {}},
    {"suppression-unused", suppression("license-missing", "made by a program"),
     [](auto& state) {
       suppression("license-missing", "made by a program")(state);
       state.files[0].statements.own().licenses.clear();
     }},
    {"terms-avoidable",
     [](auto& state) {
       state.files[0].statements.own().licenses[0].text = kTgpl + " OR MIT";
     },
     [](auto& state) {
       state.files[0].statements.own().licenses[0].text = kTgpl + " AND MIT";
     }},
    {"terms-invalid",
     [](auto& state) { state.terms_problems = {kProblem}; },
     {}},
    {"terms-stale",
     [](auto& state) { state.terms_text = TermsText{"LICENSE"}; },
     [](auto& state) {
       state.terms_text = TermsText{"LICENSE", true, "", {kTgpl}};
     }},
    {"terms-unpublished",
     [](auto& state) {
       state.published = {{"refs/tgpl/terms"}};
       state.published[0].changes = {{"usage.search", "", "\"allow\""}};
     },
     [](auto& state) { state.published = {{"refs/tgpl/terms"}}; }},
    {"text-altered", [](auto& state) { state.texts[1].altered = true; }, {}},
    {"text-invalid", [](auto& state) { state.texts[1].binary = true; }, {}},
    {"text-missing", [](auto& state) { state.texts.pop_back(); }, {}},
    {"text-unused",
     [](auto& state) { state.texts.push_back(text("ISC")); },
     {}},
    {"third-party-text-missing", add_third_party,
     [](auto& state) {
       add_third_party(state);
       state.license_files.push_back({"vendor/LICENSE", {"Zlib"}});
     }},
    {"training-misread",
     [](auto& state) {
       state.license_files = {{"LICENSE", {kMit}}};
     },
     {}},
};

bool is_found(std::string_view rule, const Change& change) {
  LicensingState state = good_state();
  if (change) change(state);
  const auto findings = judge(state, {{std::string(rule)}, {}, {}}).findings;
  return std::ranges::any_of(
      findings, [&](const Finding& finding) { return finding.rule == rule; });
}

}  // namespace

// Rules on changes are tested in change_rules_test.cc, rules on messages in
// commit_message_test.cc.
TEST_CASE("every rule on states has a row here, and rows are sorted") {
  std::vector<std::string_view> named;
  for (const Row& row : kRows) named.push_back(row.rule);
  std::vector<std::string_view> ids;
  for (const Rule& rule : rules()) {
    if (rule.judge_change == nullptr && rule.judge_message == nullptr)
      ids.push_back(rule.id);
  }
  CHECK(named == ids);
}

TEST_CASE("the good state has no findings of any rule") {
  LicensingState state = good_state();
  for (const Rule& rule : rules())
    state.policy.severities.push_back(
        {std::string(rule.id), Severity::error, 1, 1});
  CHECK(judge(state).empty());
}

TEST_CASE("every rule has a state that fails and one that passes") {
  for (const Row& row : kRows) {
    INFO(row.rule);
    if (row.rule != "suppression-unused") {
      CHECK(is_found(row.rule, row.spoil));
      CHECK(!is_found(row.rule, row.correct));
      continue;
    }
    // suppression-unused only looks at rules that run in the same check.
    for (const bool spoiled : {true, false}) {
      LicensingState state = good_state();
      (spoiled ? row.spoil : row.correct)(state);
      const auto findings = judge(state);
      CHECK(std::ranges::count(findings, SharedText(row.rule),
                               &Finding::rule) == (spoiled ? 1 : 0));
    }
  }
}

TEST_CASE("every rule has an explanation whose lines fit a terminal") {
  for (const Rule& rule : rules()) {
    const std::string text = explanation_of(rule);
    INFO(text);
    CHECK(rule.text.why.size() > 60);
    CHECK(text.find("\nWhy\n") < text.find("\nSeverity\n"));
    CHECK(text.find("\nSeverity\n") < text.find("\nFix\n"));
    for (const std::string_view line : split(text, '\n')) {
      CHECK(line.size() < 80);
      CHECK(trim_right(line) == line);
    }
  }
}
