// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>

#include "base/file.h"
#include "base/text.h"
#include "check/rule_table.h"
#include "check/stated.h"

namespace tgpl::check {
namespace {

bool is_stated_by_files(const LicenseFile& file, const Stated& stated) {
  return std::ranges::any_of(file.licenses, [&](const std::string& id) {
    return stated.families.contains(std::string(without_version_choice(id)));
  });
}

/// Whether at least half of the files state a licence. A project that has just
/// begun to add headers does not contradict itself.
bool enough_files_state(const Stated& stated) {
  return stated.stating > 0 && 2 * stated.stating >= stated.files;
}

std::vector<Finding> judge_root(const LicensingState& state,
                                const StatementTable& table) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  const Stated stated = stated_below(state, table, "");
  if (!enough_files_state(stated)) return findings;
  for (const LicenseFile& file : state.license_files) {
    if (!parent_path(file.path).empty() || file.licenses.empty() ||
        is_stated_by_files(file, stated))
      continue;
    findings.push_back(
        {.path = file.path,
         .message = cat({"contains the text of ", quote(file.licenses.front()),
                         ", but no file declares that licence"}),
         .advice =
             "replace it with the text of the declared licence, or correct "
             "the headers"});
  }
  return findings;
}

}  // namespace

constinit const Rule kLicenseFileContradictory = {
    "license-file-contradictory",
    Severity::warning,
    "the top-level licence file does not match the files",
    {.why =
         R"(Forges, scanners and dataset builders read LICENSE or COPYING in the
top-level directory and apply it to all files. Tools that read tags
look at each file. If no file declares the licence of that text, the
two come to different answers. Only texts that are recognised with
certainty are checked, and only if at least half of the files declare a
licence. Nothing is reported if only a part of the tree is checked.)",
     .fix = R"(Replace the text, or correct the headers.)"},
    judge_root};

}  // namespace tgpl::check
