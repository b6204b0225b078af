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
         .message = cat({"this is the text of ", quote(file.licenses.front()),
                         ", and no file says that it is under it"}),
         .advice = "put the text of the licence here that the files state, or "
                   "correct the files"});
  }
  return findings;
}

}  // namespace

constinit const Rule kLicenseFileContradictory = {
    "license-file-contradictory", Severity::warning,
    "the licence file at the root is not what the files state",
    "Forges, scanners and builders of data sets look at LICENSE or COPYING at\n"
    "the root and take it for the licence of all files. Tools that read tags\n"
    "look at the files. Where the text at the root is that of a licence which\n"
    "no file states, the two groups come to different answers.\n"
    "\n"
    "Only texts that the program surely knows are judged, and only where half\n"
    "of the files state a licence.\n"
    "\n"
    "To mend it: put the right text at the root, or correct the headers.\n",
    judge_root};

}  // namespace tgpl::check
