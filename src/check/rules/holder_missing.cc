// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_holders(const LicensingState& state) {
  std::vector<Finding> findings;
  for (const FileLicensing& file : state.files) {
    if (!file.ours || !file.unread.empty() || !file.copyrights.empty())
      continue;
    findings.push_back({.path = file.path,
                        .message = "no copyright holder is named",
                        .advice = "git tgpl header add FILE"});
  }
  return findings;
}

}  // namespace

// REUSE-IgnoreStart: the notice below is an example.
constinit const Rule kHolderMissing = {
    "holder-missing", Severity::error, "a file does not name a holder",
    "A licence is given by somebody. Every covered file names who holds its\n"
    "copyright, with the tag SPDX-FileCopyrightText or a classic notice such\n"
    "as 'Copyright 2026 Jane Doe' (REUSE Specification 3.3, \"Copyright\n"
    "notices\"). Without it nobody can be asked, and nobody can enforce it.\n"
    "\n"
    "To mend it: git tgpl header add FILE\n"
    "Files that are not yours: a [[scope]] with 'ours = false' in TGPL.toml.\n",
    judge_holders};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
