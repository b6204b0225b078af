// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license(const Statements& statements) {
  if (!statements.licenses.empty() || statements.generated) return {};
  return {{.message = "no licence is stated",
           .advice = "git tgpl header add FILE",
           .fix = Fix{Fix::label}}};
}

JudgeStatements judge_licenses(const LicensingState&, const StatementTable&) {
  return judge_license;
}

}  // namespace

constinit const Rule kLicenseMissing = {
    "license-missing", Severity::error, "a file does not say its licence",
    "Every covered file of a project says its licence: in a comment with the\n"
    "tag SPDX-License-Identifier, in a file of the same name plus '.license',\n"
    "or in REUSE.toml (REUSE Specification 3.3, \"Licensing information\").\n"
    "A file that is copied alone keeps its terms only if it carries them.\n"
    "\n"
    "To mend it: git tgpl header add FILE\n"
    "Files that are not yours: a [[scope]] with 'ours = false' in TGPL.toml.\n",
    judge_licenses};

}  // namespace tgpl::check
