// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/range.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "base/shell_word.h"
#include "base/text.h"
#include "check/approval.h"
#include "check/commit_message.h"
#include "git/revision.h"
#include "read/commit_terms.h"
#include "read/history_trees.h"
#include "review/advice.h"
#include "review/blame.h"
#include "review/change.h"
#include "tree/commit_tree.h"

namespace tgpl::review {
namespace {

constexpr std::string_view kWholeHistory =
    "; in CI, clone the whole history (fetch-depth: 0, GIT_DEPTH: 0)";

/// The branch without "origin/": clones made by CI systems often have only the
/// local branch "main" and no "origin/main".
std::optional<std::string_view> branch_of(std::string_view revision) {
  constexpr std::string_view kRemote = "origin/";
  if (!revision.starts_with(kRemote)) return std::nullopt;
  return revision.substr(kRemote.size());
}

/// Whether the name may be passed to git. It may come from the environment, so
/// it can be anything.
bool may_be_fetched(std::string_view name) {
  return !name.empty() && !name.starts_with('-') && printable(name) == name;
}

[[noreturn]] void miss_history(const Range& range) {
  throw Error(ErrorKind::repository,
              cat({"shallow clone without the commits between ",
                   quote(range.base.substr(0, 12)), " and ",
                   quote(range.head.substr(0, 12))}),
              cat({"git fetch --unshallow", kWholeHistory}));
}

std::string commit_of(git::Session& session, const std::string& revision) {
  const auto id =
      git::find_commit(session, revision.empty() ? "HEAD" : revision);
  if (id) return *id;
  git::require_readable(session, revision.empty() ? "HEAD" : revision);
  throw missing_commit(revision.empty() ? "HEAD" : revision,
                       git::is_shallow(session) ? Depth::cut : Depth::whole);
}

check::CommitMessage message_of(const git::RangeCommit& commit) {
  check::CommitMessage message;
  for (const auto& [key, value] : commit.trailers)
    message.trailers.push_back({key, value});
  message.makers = commit.makers;
  message.merges = commit.parents.size() > 1;
  return message;
}

std::vector<std::string> approvals_of(const git::RangeCommit& commit) {
  return check::values_of(message_of(commit).trailers, check::kApprovalTrailer);
}

/// The findings that a merge has compared with each of its parents.
CommitFindings judge_merge(read::HistoryTrees& trees,
                           const git::RangeCommit& commit,
                           const check::RuleChoice& choice) {
  std::optional<CommitFindings> common;
  const auto paths = paths_to_look_at(commit.changes);
  const auto merge = trees.part(commit.id, paths);
  for (const std::string& id : commit.parents) {
    const auto parent = trees.part(id, paths);
    CommitFindings against = judge_commit_against(
        *parent, *merge, changes_from(*parent, *merge, commit.changes),
        approvals_of(commit), choice, trees.reading());
    if (common)
      keep_common(*common, against);
    else
      common = std::move(against);
  }
  return std::move(*common);
}

CommitFindings judge_one(git::Session& session, read::HistoryTrees& trees,
                         const git::RangeCommit& commit,
                         const check::RuleChoice& choice) {
  if (commit.parents.size() > 1) return judge_merge(trees, commit, choice);
  const std::string parent = commit.parents.empty() ? git::empty_tree(session)
                                                    : commit.parents.front();
  const auto paths = paths_to_look_at(commit.changes);
  const auto before =
      trees.part(parent, paths,
                 read::CommitSide{&commit.changes, read::CommitSide::before});
  const auto after =
      paths ? trees.part(
                  commit.id, paths,
                  read::CommitSide{&commit.changes, read::CommitSide::after})
            : trees.after(commit);
  return judge_commit_against(*before, *after, commit.changes,
                              approvals_of(commit), choice, trees.reading());
}

std::vector<Blame> judge_commits(git::Session& session,
                                 std::vector<git::RangeCommit>& commits,
                                 const check::RuleChoice& choice) {
  constexpr std::size_t kAtOnce = 500;
  std::vector<Blame> blames;
  read::HistoryTrees trees(session, commits);
  Progress progress("checking commits", commits.size());
  std::size_t done = 0;
  for (git::RangeCommit& commit : commits) {
    if (done % kAtOnce == 0) {
      const auto next = std::span(commits).subspan(
          done, std::min(kAtOnce, commits.size() - done));
      git::read_changes(session, next);
      trees.prefetch(next);
    }
    progress.show(done++);
    if (commit.changes.empty()) continue;
    CommitFindings judged = judge_one(session, trees, commit, choice);
    for (check::Finding& finding : judged.findings)
      blames.push_back({std::move(finding), commit.id, judged.approved});
    commit.changes = {};
  }
  return blames;
}

/// Judges the messages of the new commits.
void judge_messages(git::Session& session, const RangeQuery& query,
                    const std::vector<git::RangeCommit>& commits,
                    const terms::Policy& policy,
                    const check::RuleChoice& choice,
                    std::vector<check::Finding>& findings) {
  const auto is_asked = [&](const git::RangeCommit& commit) {
    return terms::asks_for_trailers(policy) ||
           check::is_about_terms(message_of(commit), policy);
  };
  if (std::ranges::none_of(commits, is_asked)) return;
  std::set<std::string> fresh;
  if (query.fresh_without) {
    for (std::string& id :
         git::list_ids(session, query.head, *query.fresh_without))
      fresh.insert(std::move(id));
  }
  // On a server, the user who pushes is assumed to have checked them out.
  const bool is_checked_out = session.repository().bare() ||
                              git::find_commit(session, "HEAD") == query.head;
  read::CommitTerms terms(session);
  for (const git::RangeCommit& commit : commits) {
    if (query.fresh_without && !fresh.contains(commit.id)) continue;
    check::CommitMessage message = message_of(commit);
    if (check::is_about_terms(message, policy))
      message.training_terms = terms.license_in(commit.tree);
    std::vector<check::Finding> found = check::judge(message, policy, choice);
    if (found.empty()) continue;
    complete_message_advice(
        found, {.base = query.base,
                .is_last = commit.id == query.head,
                .is_checked_out = is_checked_out,
                .lacking = check::lacking_trailers(message, policy)});
    for (check::Finding& finding : found) {
      name_commit(finding, commit.id);
      findings.push_back(std::move(finding));
    }
  }
}

/// Whether commits of the range are missing in a shallow clone.
bool is_cut(git::Session& session,
            const std::vector<git::RangeCommit>& commits) {
  return git::is_shallow(session) &&
         std::ranges::any_of(commits, [](const git::RangeCommit& commit) {
           return commit.parents.empty();
         });
}

}  // namespace

Error missing_commit(const std::string& revision, Depth depth) {
  const bool shallow = depth == Depth::cut;
  std::string command = shallow ? "git fetch --unshallow" : "git fetch";
  const auto branch = branch_of(revision);
  if (branch && may_be_fetched(*branch)) {
    command +=
        cat({" origin ",
             shell_word(cat({*branch, ":refs/remotes/origin/", *branch}))});
  } else if (!shallow && may_be_fetched(revision)) {
    command += cat({" origin ", shell_word(revision)});
  }
  if (shallow)
    return {ErrorKind::repository,
            cat({"shallow clone without the commit ", quote(revision)}),
            cat({command, kWholeHistory})};
  return {ErrorKind::repository, cat({"unknown revision ", quote(revision)}),
          command};
}

RangeWords split_range(const std::string& text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string::npos) {
    throw Error(ErrorKind::usage, cat({"invalid range ", quote(text)}),
                "use BASE..HEAD");
  }
  const bool three = text.substr(dots).starts_with("...");
  return {text.substr(0, dots), text.substr(dots + (three ? 3 : 2)), three};
}

Range parse_range(git::Session& session, const std::string& text) {
  const RangeWords words = split_range(text);
  Range range{commit_of(session, words.base), commit_of(session, words.head)};
  if (!words.from_fork) return range;
  const auto base = git::merge_base(session, range.base, range.head);
  if (!base && git::is_shallow(session)) miss_history(range);
  if (!base) {
    throw Error(ErrorKind::repository,
                cat({"no common commit in ", quote(text)}));
  }
  range.base = *base;
  return range;
}

RangeVerdict judge_range(git::Session& session, const Range& range,
                         const check::RuleChoice& choice) {
  const auto base = git::merge_base(session, range.base, range.head);
  if (!base && git::is_shallow(session)) miss_history(range);
  return judge_range(
      session,
      RangeQuery{base.value_or(range.base), range.head, {"^" + range.base}},
      choice);
}

RangeVerdict judge_range(git::Session& session, const RangeQuery& query,
                         const check::RuleChoice& choice) {
  std::vector<git::RangeCommit> commits =
      git::list_commits(session, query.head, query.without);
  if (is_cut(session, commits)) miss_history({query.base, query.head});
  RangeVerdict verdict;
  verdict.commits = commits.size();
  verdict.one_by_one =
      query.most_commits == 0 || commits.size() <= query.most_commits;
  std::vector<Blame> blames;
  if (verdict.one_by_one) blames = judge_commits(session, commits, choice);

  const tree::CommitTree before(
      session, query.base.empty() ? git::empty_tree(session)
                                  : git::resolve_tree(session, query.base));
  const tree::CommitTree after(session, git::resolve_tree(session, query.head));
  check::StateDiff diff = read_diff(before, after, std::vector<std::string>{});
  // Approvals are in the messages of the commits and handled there.
  diff.facts.approvals.emplace();
  check::ChangeVerdict sum = check::judge(diff, choice);
  verdict.files = diff.after.files.size();
  verdict.existing_findings = sum.existing_findings;
  verdict.suppressed = std::move(sum.suppressed);
  verdict.known = sum.known;
  const bool one_of_several = query.only_brought && verdict.one_by_one;
  Blamed blamed =
      blame_commits(std::move(sum.findings), std::move(blames),
                    one_of_several ? Unblamed::passed_over : Unblamed::told);
  verdict.findings = std::move(blamed.findings);
  verdict.mended = std::move(blamed.mended);
  verdict.approved = blamed.approved;
  judge_messages(session, query, commits, check::policy_in_force(diff), choice,
                 verdict.findings);
  return verdict;
}

}  // namespace tgpl::review
