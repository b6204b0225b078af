// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_loss.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "check/approval.h"
#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

bool is_loss(const NoticeChange& change, NoticeLoss loss) {
  return change.before &&
         change.after.has_value() == (loss == NoticeLoss::altered);
}

std::string old_position(const FileChange& file, const Claim& notice) {
  const std::string& old_path =
      file.old_path.empty() ? file.path : file.old_path;
  if (notice.source == old_path)
    return notice.line == 0
               ? ""
               : cat({" (was line ", std::to_string(notice.line), ")"});
  return cat({" (was in ", quote(notice.source), ")"});
}

Finding finding_on(const StateDiff& diff, const FileChange& file,
                   const NoticeChange& change) {
  Finding finding;
  if (!file.ours || is_of_project(diff, change.before->text))
    finding.severity = Severity::warning;
  finding.path = change.after ? change.after->source : SharedText(file.path);
  finding.line = change.after ? change.after->line : 0;
  const std::string before = quote(change.before->text);
  finding.message = change.after
                        ? cat({"copyright notice ", before, " changed to ",
                               quote(change.after->text)})
                        : cat({"copyright notice ", before, " removed",
                               old_position(file, *change.before)});
  finding.subject = change.before->text;
  return finding;
}

/// Whether a new header says the same: the notice is the project's own, which
/// is only a warning, and has no years.
bool is_in_new_header(const Finding& removed) {
  return removed.severity != Severity::error &&
         std::ranges::none_of(removed.subject.view(), is_digit);
}

}  // namespace

std::set<std::string> files_losing_notices(
    const std::vector<Finding>& findings) {
  std::set<std::string> paths;
  for (const Finding& finding : findings) {
    if (finding.rule == kNoticeRemoved.id && !is_in_new_header(finding))
      paths.insert(finding.path.str());
  }
  return paths;
}

std::vector<Finding> findings_on_notices(const StateDiff& diff,
                                         NoticeLoss loss) {
  std::vector<Finding> findings;
  // One table of REUSE.toml covers many files, but is reported once.
  std::set<std::pair<std::string, std::string>> reported;
  for (const FileChange& file : diff.files) {
    if (file.fate == FileFate::removed) continue;
    for (const NoticeChange& change : file.notices) {
      if (!is_loss(change, loss)) continue;
      Finding finding = finding_on(diff, file, change);
      const std::string& source = change.before->source;
      const bool shared =
          source.ends_with(reuse::kReuseName) || source == reuse::kDep5Path;
      if (shared && !reported.insert({source, finding.message}).second)
        continue;
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace tgpl::check
