// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/check_notes.h"

#include "base/log.h"
#include "base/text.h"
#include "reuse/layout.h"

namespace tgpl::cli {
namespace {

std::string place_of(const check::Finding& finding) {
  const std::string path = printable(finding.path);
  return finding.line == 0 ? path
                           : cat({path, ":", std::to_string(finding.line)});
}

}  // namespace

std::vector<std::string> notes_on(const review::NotShown& not_shown) {
  std::vector<std::string> notes;
  if (not_shown.suppressed > 0)
    notes.push_back(cat({counted(not_shown.suppressed, "finding"),
                         " suppressed; --show-suppressed lists them"}));
  if (not_shown.known > 0)
    notes.push_back(cat({counted(not_shown.known, "finding"), " hidden by ",
                         reuse::kBaselinePath}));
  for (const check::BaselineEntry& entry : not_shown.removable)
    notes.push_back(
        cat({"stale baseline entry: ", entry.rule, " ",
             std::to_string(entry.count), " ", quote(entry.about)}));
  if (!not_shown.removable.empty())
    notes.emplace_back(
        "run 'git tgpl check --write-baseline' to remove stale entries");
  return notes;
}

std::vector<std::string> notes_on(const review::RangeVerdict& verdict,
                                  const std::string& range) {
  std::vector<std::string> notes = {
      cat({counted(verdict.commits, "commit"), " in ", printable(range)})};
  for (const check::Finding& finding : verdict.fixed_later)
    notes.push_back(cat({place_of(finding), ": ", printable(finding.message),
                         " (fixed by a later commit)"}));
  if (verdict.approved > 0)
    notes.push_back(
        cat({counted(verdict.approved, "change"), " approved by a trailer"}));
  return notes;
}

void tell_unfixed(const write::Fixed& fixed, bool dry_run) {
  for (const write::Unfixed& unfixed : fixed.reasons)
    note(cat({"not fixed: ", printable(unfixed.path), ": ",
              printable(unfixed.reason)}));
  if (dry_run && !fixed.left.empty())
    labelled_note(
        cat({"would not fix ", counted(fixed.left.size(), "finding")}));
}

}  // namespace tgpl::cli
