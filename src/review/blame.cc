// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/blame.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "check/approval.h"
#include "check/judge_change.h"
#include "review/change.h"

namespace tgpl::review {
namespace {

/// The commits with the same finding; if there is none, those with another
/// finding on a change of the same file.
std::vector<Blame*> blames_for(const check::Finding& finding,
                               std::vector<Blame>& blames) {
  std::vector<Blame*> exact;
  std::vector<Blame*> near;
  const bool about_changes = check::is_about_changes(finding);
  for (Blame& blame : blames) {
    if (check::identity_of(blame.finding) == check::identity_of(finding)) {
      exact.push_back(&blame);
    } else if (about_changes && check::is_about_changes(blame.finding) &&
               blame.finding.path == finding.path) {
      near.push_back(&blame);
    }
  }
  return exact.empty() ? near : exact;
}

enum class Origin { unknown, commit, approved };

/// Names the last commit that caused `finding`, unless all such commits were
/// approved.
Origin attribute(check::Finding& finding, std::vector<Blame>& blames) {
  const std::vector<Blame*> found = blames_for(finding, blames);
  for (Blame* blame : found) blame->used = true;
  if (found.empty()) return Origin::unknown;
  const bool can_pass = check::is_about_changes(finding);
  const auto last = std::find_if(
      found.rbegin(), found.rend(),
      [&](const Blame* blame) { return !can_pass || !blame->approved; });
  if (last == found.rend()) return Origin::approved;
  name_commit(finding, (*last)->commit);
  return Origin::commit;
}

/// The findings on single commits that are not approved and match no finding on
/// the whole change.
std::vector<check::Finding> mended_among(std::vector<Blame> blames) {
  std::vector<check::Finding> mended;
  for (Blame& blame : blames) {
    if (blame.used || blame.approved) continue;
    name_commit(blame.finding, blame.commit);
    mended.push_back(std::move(blame.finding));
  }
  return mended;
}

}  // namespace

CommitFindings judge_commit_against(
    const tree::Tree& parent, const tree::Tree& commit,
    const std::vector<git::ChangedPath>& changes,
    const std::vector<std::string>& approvals, const check::RuleChoice& choice,
    const read::Reading& reading) {
  check::StateDiff diff =
      read_diff(parent, commit, changes, approvals, reading);
  CommitFindings out;
  out.approved = check::is_approved(diff);
  diff.facts.approvals.emplace();
  out.findings = check::judge(diff, choice).findings;
  return out;
}

std::vector<git::ChangedPath> changes_from(
    const tree::Tree& parent, const tree::Tree& merge,
    const std::vector<git::ChangedPath>& changes) {
  std::vector<git::ChangedPath> out;
  for (const git::ChangedPath& change : changes) {
    git::ChangedPath from;
    if (const auto* entry = parent.find(change.after.path))
      from.before = *entry;
    if (const auto* entry = merge.find(change.after.path)) from.after = *entry;
    out.push_back(std::move(from));
  }
  return out;
}

void keep_common(CommitFindings& one, const CommitFindings& other) {
  keep_common(one.findings, other.findings);
  one.approved = one.approved && other.approved;
}

void name_commit(check::Finding& finding, const std::string& commit) {
  finding.message =
      cat({"commit ", commit.substr(0, 12), ": ", finding.message});
}

Blamed blame_commits(std::vector<check::Finding> sum, std::vector<Blame> blames,
                     Unblamed unblamed) {
  Blamed out;
  for (check::Finding& finding : sum) {
    const Origin origin = attribute(finding, blames);
    if (origin == Origin::approved)
      ++out.approved;
    else if (origin == Origin::commit || unblamed == Unblamed::told)
      out.findings.push_back(std::move(finding));
  }
  out.mended = mended_among(std::move(blames));
  return out;
}

}  // namespace tgpl::review
