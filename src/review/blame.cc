// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/blame.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "check/approval.h"
#include "check/judge_change.h"
#include "review/change.h"

namespace tgpl::review {
namespace {

/// The commits with a finding, without the findings themselves.
struct Causes {
  std::string last;
  std::string last_unapproved;
  bool used = false;  ///< matches a finding on the whole change
};

/// Finds the causes of a finding: the commits with the same finding; if there
/// is none, those with another finding on a change of the same file.
class CauseIndex {
 public:
  explicit CauseIndex(const std::vector<Blame>& blames) {
    for (const Blame& blame : blames) {
      add(exact_[check::identity_of(blame.finding)], blame);
      if (!check::is_about_changes(blame.finding)) continue;
      const std::string path = blame.finding.path.str();
      add(changes_[path], blame);
      std::vector<std::string>& commits = approved_[path];
      const bool is_new = commits.empty() || commits.back() != blame.commit;
      if (blame.approved && is_new) commits.push_back(blame.commit);
    }
  }

  /// nullptr if no commit caused it.
  Causes* causes_of(const check::Finding& finding) {
    const auto exact = exact_.find(check::identity_of(finding));
    if (exact != exact_.end()) return &exact->second;
    if (!check::is_about_changes(finding)) return nullptr;
    const auto near = changes_.find(finding.path.str());
    return near == changes_.end() ? nullptr : &near->second;
  }

  bool is_used(const check::Finding& finding) const {
    if (exact_.at(check::identity_of(finding)).used) return true;
    return check::is_about_changes(finding) &&
           changes_.at(finding.path.str()).used;
  }

  /// The commits with approved changes of the path.
  const std::vector<std::string>& approved_on(const std::string& path) const {
    return approved_.at(path);
  }

 private:
  static void add(Causes& causes, const Blame& blame) {
    causes.last = blame.commit;
    if (!blame.approved) causes.last_unapproved = blame.commit;
  }

  std::map<check::FindingIdentity, Causes> exact_;
  std::map<std::string, Causes> changes_;  ///< by path
  std::map<std::string, std::vector<std::string>> approved_;
};

enum class Origin { unknown, commit, approved };

/// Names the last commit that caused `finding`, unless the change was approved.
Origin attribute(check::Finding& finding, CauseIndex& index,
                 const IsApproved& is_approved) {
  Causes* causes = index.causes_of(finding);
  if (causes == nullptr) return Origin::unknown;
  causes->used = true;
  const bool can_pass = check::is_about_changes(finding);
  const bool all_approved = can_pass && causes->last_unapproved.empty();
  if (!all_approved) {
    name_commit(finding, can_pass ? causes->last_unapproved : causes->last);
    return Origin::commit;
  }
  const std::string path = finding.path.str();
  const bool passes =
      !is_approved || is_approved(path, index.approved_on(path));
  return passes ? Origin::approved : Origin::unknown;
}

/// The findings on single commits that are not approved and match no finding on
/// the whole change.
std::vector<check::Finding> fixed_later_among(std::vector<Blame> blames,
                                              const CauseIndex& index) {
  std::vector<check::Finding> fixed_later;
  for (Blame& blame : blames) {
    if (blame.approved || index.is_used(blame.finding)) continue;
    name_commit(blame.finding, blame.commit);
    fixed_later.push_back(std::move(blame.finding));
  }
  return fixed_later;
}

}  // namespace

CommitFindings judge_commit_against(
    const tree::Tree& parent, const tree::Tree& commit,
    const std::vector<git::ChangedPath>& changes,
    const check::ChangeFacts& facts, const Approvals& approvals,
    const check::RuleChoice& choice, const read::Reading& reading) {
  check::StateDiff diff = read_diff(parent, commit, changes, facts, reading);
  diff.facts.approvals.emplace();
  CommitFindings out{check::judge(diff, choice).findings};
  if (std::ranges::any_of(out.findings, check::is_about_changes)) {
    diff.facts.approvals = approvals();
    out.approved = check::is_approved(diff);
  }
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
                     Unblamed unblamed, const IsApproved& is_approved) {
  Blamed out;
  CauseIndex index(blames);
  for (check::Finding& finding : sum) {
    const bool is_known = index.causes_of(finding) != nullptr;
    const Origin origin = attribute(finding, index, is_approved);
    if (origin == Origin::approved)
      ++out.approved;
    else if (is_known || unblamed == Unblamed::told)
      out.findings.push_back(std::move(finding));
  }
  out.fixed_later = fixed_later_among(std::move(blames), index);
  return out;
}

}  // namespace tgpl::review
