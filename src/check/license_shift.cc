// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_shift.h"

#include <map>
#include <string>
#include <tuple>

#include "base/text.h"
#include "check/approval.h"

namespace tgpl::check {
namespace {

bool has_shift(const FileChange& change, spdx::Shift shift) {
  return change.ours && change.license_changed() &&
         !change.old_license.empty() && !change.new_license.empty() &&
         change.shift == shift;
}

Finding finding_on(const StateDiff& diff, const FileChange& change,
                   std::string_view verb) {
  Finding finding;
  const bool no_message_yet = !diff.facts.approvals;
  if (no_message_yet || is_all_of_project(diff, change))
    finding.severity = Severity::warning;
  finding.path = change.license_at.source;
  finding.line = change.license_at.line;
  finding.message = cat({"licence ", verb, " from ", quote(change.old_license),
                         " to ", quote(change.new_license)});
  finding.subject = cat({change.old_license, " to ", change.new_license});
  return finding;
}

}  // namespace

std::vector<Finding> findings_on_shift(const StateDiff& diff, spdx::Shift shift,
                                       std::string_view verb) {
  std::vector<Finding> findings;
  // One table of REUSE.toml covers many files, but is reported once.
  std::map<std::tuple<std::string, int, std::string>, std::size_t> at;
  for (const FileChange& change : diff.files) {
    if (!has_shift(change, shift)) continue;
    Finding finding = finding_on(diff, change, verb);
    const auto [entry, is_new] = at.try_emplace(
        {finding.path, finding.line, finding.message}, findings.size());
    if (is_new) {
      findings.push_back(std::move(finding));
    } else if (finding.severity == Severity::error) {
      findings[entry->second].severity = Severity::error;
    }
  }
  return findings;
}

}  // namespace tgpl::check
