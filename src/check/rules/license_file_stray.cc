// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_places(const LicensingState& state) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  for (const std::string& path : state.stray_license_files) {
    findings.push_back(
        {.path = path,
         .message = "a licence file that is not at the root",
         .advice = "say the licence of the folder's files in each of them"});
  }
  return findings;
}

}  // namespace

constinit const Rule kLicenseFileStray = {
    "license-file-stray", Severity::off, "a licence file is not at the root",
    "Files called LICENSE, LICENCE or COPYING should be in the root of the\n"
    "project (REUSE Specification 3.3, \"Covered and ignored Files\"). "
    "Deeper\n"
    "ones say nothing about the files beside them to tools that read tags.\n"
    "\n"
    "This rule is off unless [policy.severity] asks for it: packages of a\n"
    "repository that holds several need a licence file each.\n",
    judge_places};

}  // namespace tgpl::check
