// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/bare_files.h"

#include "check/rule_table.h"
#include "review/commit.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::review;
using check::Finding;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

Finding finding(const check::Rule& rule, const std::string& path) {
  return {.rule = rule.id, .path = path};
}

/// Both findings of a file without a header.
std::vector<Finding> bare(const std::string& path) {
  std::vector<Finding> findings = {finding(check::kHolderMissing, path),
                                   finding(check::kLicenseMissing, path)};
  for (Finding& one : findings) one.fix = check::Fix{check::Fix::label, path};
  return findings;
}

LabelPlan plan_of(const tree::Tree& tree,
                  const std::vector<Finding>& findings) {
  return plan_bare_files(tree, read::read_context(tree), findings);
}

CommitVerdict verdict_on(Files files, std::vector<Finding> findings) {
  CommitVerdict verdict;
  verdict.findings = std::move(findings);
  find_way_on(MemoryTree(std::move(files)), verdict);
  return verdict;
}

Files project(Files files) {
  files["TGPL.toml"] = terms_toml();
  return files;
}

}  // namespace

TEST_CASE("a file with two bare findings is planned once") {
  const LabelPlan plan =
      plan_of(MemoryTree(project({{"a.sh", "true\n"}, {"b.sh", "true\n"}})),
              bare("a.sh"));
  REQUIRE(plan.files.size() == 1);
  CHECK(plan.files[0].path == "a.sh");
  CHECK(plan.files[0].action == write::Action::header);
}

TEST_CASE(
    "where the project does not say what a header would, none is planned") {
  const MemoryTree tree{{"a.sh", "true\n"}};
  CHECK(plan_of(tree, bare("a.sh")).files.empty());
}

TEST_CASE("findings about other things plan no header") {
  CHECK(plan_of(MemoryTree(project({{"a.sh", "true\n"}})),
                {finding(check::kNoticeRemoved, "a.sh"),
                 finding(check::kLicenseMissing, "gone.sh")})
            .files.empty());
}

TEST_CASE("beside dep5 the plan is with sidecars") {
  const Files files = project({{"a.json", "{}\n"}});
  Files with_dep5 = files;
  with_dep5[".reuse/dep5"] = "";
  CHECK_FALSE(plan_of(MemoryTree(files), bare("a.json")).sidecars);
  CHECK(plan_of(MemoryTree(with_dep5), bare("a.json")).sidecars);
}

TEST_CASE("a FILE.license that somebody began is not left alone") {
  const MemoryTree tree{{"a.sh", ""}, {"a.sh.license", ""}, {"b.sh", ""}};
  CHECK(is_left_alone(tree, {"b.sh", write::Action::leave}));
  CHECK_FALSE(is_left_alone(tree, {"a.sh", write::Action::leave}));
  CHECK_FALSE(is_left_alone(tree, {"b.sh", write::Action::header}));
}

TEST_CASE("a bare file stops a commit, which a header lets go on") {
  const CommitVerdict verdict =
      verdict_on(project({{"a.sh", "true\n"}}), bare("a.sh"));
  CHECK(verdict.stops);
  CHECK(verdict.way_on.kind == WayOn::label);
  CHECK(verdict.way_on.step == LabelStep{{"a.sh"}, {}});
  CHECK(verdict.left_out.empty());
}

TEST_CASE("files that header add leaves are left out, with a scope for them") {
  const CommitVerdict verdict =
      verdict_on(project({{"a.sh", "true\n"}, {"vendor/b.sh", "true\n"}}),
                 bare("vendor/b.sh"));
  CHECK(verdict.findings.empty());
  CHECK_FALSE(verdict.stops);
  REQUIRE(verdict.left_out.size() == 1);
  REQUIRE(verdict.left_out_scopes.size() == 1);
  CHECK(verdict.left_out_scopes[0].paths == Texts{"vendor/b.sh"});
}

TEST_CASE("a scope for what is left out claims no file of ours") {
  const Files files = project({{"vendor/b.sh", "true\n"},
                               {"vendor/c.sh", "true\n"},
                               {"vendor/own.sh", "true\n"}});
  std::vector<Finding> findings = bare("vendor/b.sh");
  for (const Finding& one : bare("vendor/c.sh")) findings.push_back(one);
  CHECK(verdict_on(files, findings).left_out_scopes[0].paths ==
        Texts{"vendor/b.sh", "vendor/c.sh"});
  for (const Finding& one : bare("vendor/own.sh")) findings.push_back(one);
  CHECK(verdict_on(files, findings).left_out_scopes[0].paths ==
        Texts{"vendor/**"});
}

TEST_CASE("a warning stops no commit") {
  Finding warning = finding(check::kNoticeRemoved, "a.sh");
  warning.severity = check::Severity::warning;
  const CommitVerdict verdict =
      verdict_on(project({{"a.sh", "true\n"}}), {warning});
  CHECK_FALSE(verdict.stops);
  CHECK(verdict.findings.size() == 1);
}
