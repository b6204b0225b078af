// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_license_changed(const StateDiff& diff) {
  return findings_on_shift(diff, spdx::Shift::replaced, "changed");
}

}  // namespace

constinit const Rule kLicenseChanged = {
    "license-changed",
    Severity::error,
    "a change puts a file under a different licence",
    {.why =
         R"(Only the copyright holders can change the licence of a file, and all of
them have to agree. This rule reports a file whose licences before and
after the change differ, if neither is a part of the other.)",
     .severity =
         R"(A warning if every notice in the file names a holder of TGPL.toml. Also
a warning for staged changes, whose commit message does not exist yet.)",
     .fix =
         R"(Restore the licence. If every holder agreed, get approval and add the
trailer 'Licensing-Approved-by: NAME <EMAIL>' to the commit. See
protected-changed for who may approve.)"},
    nullptr,
    judge_license_changed};

}  // namespace tgpl::check
