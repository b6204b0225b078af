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
         .message = "licence file outside the top-level directory",
         .advice = "declare the licence in each file of this directory"});
  }
  return findings;
}

}  // namespace

constinit const Rule kLicenseFileStray = {
    "license-file-stray",
    Severity::off,
    "a licence file is not in the top-level directory",
    {.why = R"(Files named LICENSE, LICENCE or COPYING belong in the top-level
directory (REUSE 3.3, "Covered and ignored Files"). Tools that read
tags ignore those in other directories. Nothing is reported if only a
part of the tree is checked.)",
     .severity =
         R"(Packages in a repository of several need a licence file each. Enable
the rule in [policy.severity].)",
     .fix = R"(Declare the licence in each file of the directory.)"},
    judge_places};

}  // namespace tgpl::check
