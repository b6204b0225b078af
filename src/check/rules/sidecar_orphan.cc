// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_sidecars(const LicensingState& state) {
  std::vector<Finding> findings;
  for (const std::string& path : state.orphan_sidecars) {
    const std::string_view owner =
        std::string_view(path).substr(0, path.rfind('.'));
    findings.push_back(
        {.path = path,
         .message = cat({"'.license' file without ", quote(owner)}),
         .advice = "delete it, or rename it to match its file"});
  }
  return findings;
}

}  // namespace

constinit const Rule kSidecarOrphan = {
    "sidecar-orphan",
    Severity::warning,
    "a .license file without its file",
    {.why =
         R"(FILE.license declares the licence and copyright of FILE. Without FILE
it declares nothing, and a renamed file has lost its licence. A FILE
that git ignores is not reported. Nothing is reported if only a part of
the tree is checked.)",
     .fix = R"(Delete the '.license' file, or rename it to match its file.)"},
    judge_sidecars};

}  // namespace tgpl::check
