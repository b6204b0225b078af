// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/way_on.h"

#include "base/text.h"
#include "check/rule_table.h"
#include "review/commit.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

check::Finding bare(const std::string& path) {
  return {.rule = check::kLicenseMissing.id,
          .path = path,
          .fix = check::Fix{check::Fix::label, path}};
}

check::Finding removed_notice(const std::string& path) {
  return {.rule = check::kNoticeRemoved.id, .path = path};
}

check::Finding missing_text(const std::string& id) {
  return {.rule = check::kTextMissing.id,
          .path = "x.c",
          .fix = check::Fix{check::Fix::place_text, id}};
}

check::Finding warned(check::Finding finding) {
  finding.severity = check::Severity::warning;
  return finding;
}

write::FilePlan planned(const std::string& path, write::Action action) {
  return {path, action};
}

const LabelPlan kHeaderForA = {{planned("a.c", write::Action::header)}};

/// The suggestion as text: "header add a.c; git add a.c a.c.license; left:
/// b.c".
std::string told(const WayOn& way) {
  static constexpr std::string_view kKinds[] = {"by hand", "messages",
                                                "header add", "fix"};
  std::string out(kKinds[way.kind]);
  if (way.kind == WayOn::label) {
    for (const std::string& path : way.step.paths) out += " " + path;
    for (const std::string& path : way.step.also_written) out += " +" + path;
  }
  for (const check::Finding& finding : way.left)
    out += cat({"; left: ", finding.path});
  return out;
}

}  // namespace

TEST_CASE("a bare file is labelled, and nothing is left") {
  CHECK(told(way_on({bare("a.c")}, kHeaderForA, {})) == "header add a.c");
}

TEST_CASE("what labelling does not mend is left, if it stops the commit") {
  CHECK(told(way_on({bare("a.c"), removed_notice("b.c")}, kHeaderForA, {})) ==
        "header add a.c; left: b.c");
  CHECK(told(way_on({bare("a.c"), warned(removed_notice("b.c"))}, kHeaderForA,
                    {})) == "header add a.c");
}

TEST_CASE("a command that mends no error is no way on") {
  CHECK(told(way_on({removed_notice("b.c")}, {}, {})) == "by hand");
  CHECK(told(way_on({warned(bare("a.c")), removed_notice("b.c")}, kHeaderForA,
                    {})) == "by hand");
}

TEST_CASE("a bare file that header add leaves alone is left") {
  const LabelPlan plan = {{planned("a.c", write::Action::header),
                           planned("b.c", write::Action::ignored),
                           planned("c.c", write::Action::leave)}};
  CHECK(told(way_on({bare("a.c"), bare("b.c"), bare("c.c")}, plan, {})) ==
        "header add a.c; left: b.c; left: c.c");
}

TEST_CASE(
    "a file that can hold no comment is staged with what is written for it") {
  LabelPlan plan = {{planned("a.c", write::Action::header),
                     planned("i.png", write::Action::external),
                     planned("j.png", write::Action::external)}};
  const std::vector findings = {bare("a.c"), bare("i.png"), bare("j.png")};
  CHECK(told(way_on(findings, plan, {})) ==
        "header add a.c i.png j.png +REUSE.toml");
  plan.sidecars = true;
  CHECK(told(way_on(findings, plan, {})) ==
        "header add a.c i.png j.png +i.png.license +j.png.license");
}

TEST_CASE("files with hunks that are not staged are fixed by --fix") {
  CHECK(told(way_on({bare("a.c"), removed_notice("b.c")}, kHeaderForA,
                    {.can_fix = true, .has_unstaged = true})) ==
        "fix; left: b.c");
  CHECK(told(way_on({bare("a.c")}, kHeaderForA,
                    {.can_fix = false, .has_unstaged = true})) ==
        "header add a.c");
}

TEST_CASE("a missing text that --fix knows is fixed with the files") {
  const std::vector findings = {bare("a.c"), missing_text("MIT"),
                                missing_text("Zlib")};
  CHECK(told(way_on(findings, kHeaderForA,
                    {.can_fix = true, .known_texts = {"MIT"}})) ==
        "fix; left: x.c");
  CHECK(told(way_on(findings, kHeaderForA, {.can_fix = true})) ==
        "header add a.c; left: x.c; left: x.c");
}

TEST_CASE("more files than can be named are fixed by --fix or by hand") {
  LabelPlan plan;
  std::vector<check::Finding> findings;
  for (const char c : std::string("abcdefghijk")) {
    findings.push_back(bare({c}));
    plan.files.push_back(planned({c}, write::Action::header));
  }
  CHECK(told(way_on(findings, plan, {.can_fix = true})) == "fix");
  CHECK(told(way_on(findings, plan, {})) == "by hand");
}

TEST_CASE("a new file that must say its licence is fixed by labelling it") {
  const check::Finding finding = {.rule = check::kNewFileBare.id,
                                  .path = "a.c"};
  CHECK(told(way_on({finding, warned(bare("a.c"))}, kHeaderForA, {})) ==
        "header add a.c");
}

TEST_CASE("files that header add leaves are not asked for a licence") {
  std::vector findings = {bare("a.c"), bare("yarn.lock"),
                          removed_notice("yarn.lock")};
  leave_out(findings, {planned("yarn.lock", write::Action::leave)});
  CHECK(findings == std::vector{bare("a.c"), removed_notice("yarn.lock")});
}

TEST_CASE("a branch without TGPL.toml is not judged, one that loses it is") {
  CHECK(terms_fate(false, false) == TermsFate::absent);
  CHECK(terms_fate(true, false) == TermsFate::removed);
  CHECK(terms_fate(false, true) == TermsFate::present);
  CHECK(terms_fate(true, true) == TermsFate::present);
}
