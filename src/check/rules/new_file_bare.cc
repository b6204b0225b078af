// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

/// Whether a rule on states already reports the same as an error.
bool is_reported_already(const StateDiff& diff, bool has_license) {
  const Rule& rule = has_license ? kHolderMissing : kLicenseMissing;
  return severity_of(rule, judging_policy(diff.after), {}) == Severity::error;
}

std::vector<Finding> judge_new_files(const StateDiff& diff) {
  std::vector<Finding> findings;
  for (const FileChange& file : diff.files) {
    const bool has_license = !file.new_license.empty();
    const bool bare = !has_license || file.notices.empty();
    if (file.fate != FileFate::added || !file.ours || file.generated || !bare ||
        is_reported_already(diff, has_license))
      continue;
    findings.push_back(
        {.path = file.path,
         .message = has_license ? "new file without copyright information"
                                : "new file without licence information",
         .advice = "git tgpl header add FILE"});
  }
  return findings;
}

}  // namespace

constinit const Rule kNewFileBare = {
    "new-file-bare",
    Severity::error,
    "a change adds a file without licence or copyright information",
    {.why = R"(A project with many existing files without headers can set
license-missing and holder-missing to 'warning' or 'off', and still
require both of new files. While those two are errors this rule reports
nothing, since they report new files too.)",
     .fix = R"(    git tgpl header add FILE

In a project without TGPL.toml, run 'git tgpl init' instead. For
third-party files, add a [[scope]] with 'ours = false' to TGPL.toml, in a
commit that is pushed before the files: the policy before a push applies.)"},
    nullptr,
    judge_new_files};

}  // namespace tgpl::check
