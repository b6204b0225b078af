// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/commit_judge.h"

#include <optional>
#include <utility>

#include "check/approval.h"
#include "reuse/layout.h"
#include "review/change.h"

namespace tgpl::review {
check::CommitMessage message_of(const git::RangeCommit& commit) {
  check::CommitMessage message;
  for (const auto& [key, value] : commit.trailers)
    message.trailers.push_back({key, value});
  message.makers = commit.makers;
  message.merges = commit.parents.size() > 1;
  return message;
}

std::vector<std::string> approvals_in(const git::RangeCommit& commit) {
  return check::values_of(message_of(commit).trailers, check::kApprovalTrailer);
}

std::shared_ptr<const check::PolicyInForce> policy_in_force(
    History& history, const std::vector<std::string>& judges) {
  for (const std::string& commit : judges) {
    if (commit.empty()) continue;
    read::Context context = read::read_context(*history.files(
        commit,
        {std::string(reuse::kTermsPath), std::string(reuse::kBaselinePath)}));
    if (!context.has_terms_file) continue;
    return std::make_shared<const check::PolicyInForce>(check::PolicyInForce{
        std::move(context.policy), std::move(context.terms),
        std::move(context.baseline)});
  }
  return nullptr;
}

CommitFindings CommitJudge::compare(
    const tree::Tree& before, const tree::Tree& after,
    const std::vector<git::ChangedPath>& changes,
    const git::RangeCommit& commit) const {
  return judge_commit_against(
      before, after, changes, facts_,
      [&] { return approvals_ ? approvals_(commit) : approvals_in(commit); },
      choice_, history_.reading());
}

CommitFindings CommitJudge::verdict_on_merge(
    const git::RangeCommit& commit) const {
  std::optional<CommitFindings> common;
  const auto paths = paths_to_look_at(commit.changes);
  const auto merge = history_.part(commit.id, paths, {});
  for (const std::string& id : commit.parents) {
    const auto parent = history_.part(id, paths, {});
    CommitFindings against = compare(
        *parent, *merge, changes_from(*parent, *merge, commit.changes), commit);
    if (common)
      keep_common(*common, against);
    else
      common = std::move(against);
  }
  return std::move(*common);
}

CommitFindings CommitJudge::verdict_on(const git::RangeCommit& commit) const {
  if (commit.parents.size() > 1) return verdict_on_merge(commit);
  const std::string parent =
      commit.parents.empty() ? "" : commit.parents.front();
  const auto paths = paths_to_look_at(commit.changes);
  const auto before = history_.part(
      parent, paths,
      read::CommitSide{&commit.changes, read::CommitSide::before});
  const auto after =
      paths ? history_.part(
                  commit.id, paths,
                  read::CommitSide{&commit.changes, read::CommitSide::after})
            : history_.after(commit);
  return compare(*before, *after, commit.changes, commit);
}

}  // namespace tgpl::review
