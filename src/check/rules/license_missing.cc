// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license(const Statements& statements) {
  if (!statements.licenses.empty() || statements.generated) return {};
  if (!statements.in_words.empty() && !statements.overruled) {
    const Claim& words = statements.in_words.front();
    return {
        {.line = words.line,
         .message = cat({"no SPDX tag; licence notice: ", words.text}),
         .advice = "read the licence notice and declare its licence in a tag"}};
  }
  return {{.message = "no licence information",
           .advice = "git tgpl header add FILE",
           .fix = Fix{Fix::label}}};
}

JudgeStatements judge_licenses(const LicensingState&, const StatementTable&) {
  return judge_license;
}

}  // namespace

// REUSE-IgnoreStart: the tags below are examples.
constinit const Rule kLicenseMissing = {
    "license-missing",
    Severity::error,
    "a file has no licence information",
    {.why =
         R"(Every covered file declares its licence: in a comment with the tag
'SPDX-License-Identifier', in its '.license' file, or in REUSE.toml
(REUSE 3.3, "Licensing information"). A file that is copied alone keeps
its terms only if it carries them.)",
     .fix = R"(    git tgpl header add FILE

In a project without TGPL.toml, run 'git tgpl init' instead. 'header add'
skips files that look like third-party files; for one of your own use
'git tgpl header add --force-own FILE', or a [[scope]] with 'ours = true'
in TGPL.toml. For third-party files, add a [[scope]] with 'ours = false',
in a commit that is pushed before the files: the policy before a push
applies.)"},
    judge_licenses};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
