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
    findings.push_back({.path = path,
                        .message = cat({"there is no file ", quote(owner)}),
                        .advice = "remove it, or rename it as its file was"});
  }
  return findings;
}

}  // namespace

constinit const Rule kSidecarOrphan = {
    "sidecar-orphan", Severity::warning, "a .license file without its file",
    "FILE.license gives the licence and the holder of FILE. Where there is no\n"
    "FILE, mostly because it was removed or renamed, it says nothing, and\n"
    "the renamed file is without its licence.\n"
    "\n"
    "A FILE that git ignores is not missed.\n",
    judge_sidecars};

}  // namespace tgpl::check
