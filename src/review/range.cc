// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/range.h"

#include <algorithm>
#include <map>
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

[[noreturn]] void miss(git::Session& session, const std::string& revision) {
  const bool shallow = git::is_shallow(session);
  std::string command = shallow ? "git fetch --unshallow" : "git fetch";
  const auto branch = branch_of(revision);
  if (branch && may_be_fetched(*branch)) {
    command +=
        cat({" origin ",
             shell_word(cat({*branch, ":refs/remotes/origin/", *branch}))});
  } else if (!shallow && may_be_fetched(revision)) {
    command += cat({" origin ", shell_word(revision)});
  }
  if (shallow) {
    throw Error(
        ErrorKind::repository,
        cat({"this shallow clone does not have the commit ", quote(revision)}),
        cat({command, kWholeHistory}));
  }
  throw Error(ErrorKind::repository,
              cat({"no commit is named ", quote(revision)}), command);
}

[[noreturn]] void miss_history(const Range& range) {
  throw Error(ErrorKind::repository,
              cat({"this shallow clone lacks commits between ",
                   quote(range.base.substr(0, 12)), " and ",
                   quote(range.head.substr(0, 12))}),
              cat({"git fetch --unshallow", kWholeHistory}));
}

std::string commit_of(git::Session& session, const std::string& revision) {
  const auto id =
      git::find_commit(session, revision.empty() ? "HEAD" : revision);
  if (id) return *id;
  git::require_readable(session, revision.empty() ? "HEAD" : revision);
  miss(session, revision.empty() ? "HEAD" : revision);
}

/// A finding on a single commit.
struct Blame {
  check::Finding finding;
  std::string commit;
  bool approved = false;
  bool used = false;  ///< reported with a finding on the whole change
};

/// The changes of a merge compared with one parent, for the paths that differ
/// from all parents.
std::vector<git::ChangedPath> changes_from(const tree::Tree& parent,
                                           const tree::Tree& merge,
                                           const git::RangeCommit& commit) {
  std::vector<git::ChangedPath> changes;
  for (const git::ChangedPath& change : commit.changes) {
    git::ChangedPath from;
    if (const auto* entry = parent.find(change.after.path))
      from.before = *entry;
    if (const auto* entry = merge.find(change.after.path)) from.after = *entry;
    changes.push_back(std::move(from));
  }
  return changes;
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

struct CommitVerdict {
  std::vector<check::Finding> findings;
  bool approved = false;
};

/// Judges a commit as if it had no approvals; `approved` tells whether it has
/// one.
CommitVerdict verdict_on(const tree::Tree& before, const tree::Tree& after,
                         const std::vector<git::ChangedPath>& changes,
                         const std::vector<std::string>& approvals,
                         const check::RuleChoice& choice,
                         const read::Reading& reading) {
  check::StateDiff diff = read_diff(before, after, changes, approvals, reading);
  CommitVerdict verdict;
  verdict.approved = check::is_approved(diff);
  diff.facts.approvals.emplace();
  verdict.findings = check::judge(diff, choice).findings;
  return verdict;
}

/// Findings on a merge: those in the comparison with every parent.
CommitVerdict verdict_on_merge(read::HistoryTrees& trees,
                               const git::RangeCommit& commit,
                               const check::RuleChoice& choice) {
  std::optional<CommitVerdict> common;
  const auto paths = paths_to_look_at(commit.changes);
  const auto merge = trees.part(commit.id, paths);
  for (const std::string& id : commit.parents) {
    const auto parent = trees.part(id, paths);
    CommitVerdict verdict =
        verdict_on(*parent, *merge, changes_from(*parent, *merge, commit),
                   approvals_of(commit), choice, trees.reading());
    if (!common) {
      common = std::move(verdict);
      continue;
    }
    std::set<check::FindingIdentity> here;
    for (const check::Finding& finding : verdict.findings)
      here.insert(check::identity_of(finding));
    std::erase_if(common->findings, [&](const check::Finding& finding) {
      return !here.contains(check::identity_of(finding));
    });
    common->approved = common->approved && verdict.approved;
  }
  return std::move(*common);
}

CommitVerdict verdict_on_commit(git::Session& session,
                                read::HistoryTrees& trees,
                                const git::RangeCommit& commit,
                                const check::RuleChoice& choice) {
  if (commit.parents.size() > 1) return verdict_on_merge(trees, commit, choice);
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
  return verdict_on(*before, *after, commit.changes, approvals_of(commit),
                    choice, trees.reading());
}

std::vector<Blame> judge_commits(git::Session& session,
                                 std::vector<git::RangeCommit>& commits,
                                 const check::RuleChoice& choice) {
  constexpr std::size_t kAtOnce = 500;
  std::vector<Blame> blames;
  read::HistoryTrees trees(session, commits);
  Progress progress("judging commits", commits.size());
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
    CommitVerdict verdict = verdict_on_commit(session, trees, commit, choice);
    for (check::Finding& finding : verdict.findings)
      blames.push_back({std::move(finding), commit.id, verdict.approved});
    commit.changes = {};
  }
  return blames;
}

/// The commit findings that match `finding`: the same problem, or, for changes
/// that several commits made together, another change of the same file.
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

void name_commit(check::Finding& finding, const std::string& commit) {
  finding.message =
      cat({"commit ", commit.substr(0, 12), ": ", finding.message});
}

enum class Origin { unknown, commit, approved };

/// Names the commit that caused `finding`, unless all such commits were
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

/// Judges the messages of the new commits among `commits`.
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
  read::CommitTerms terms(session);
  for (const git::RangeCommit& commit : commits) {
    if (query.fresh_without && !fresh.contains(commit.id)) continue;
    check::CommitMessage message = message_of(commit);
    if (check::is_about_terms(message, policy))
      message.training_terms = terms.license_in(commit.tree);
    for (check::Finding& finding : check::judge(message, policy, choice)) {
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

Range parse_range(git::Session& session, const std::string& text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string::npos) {
    throw Error(ErrorKind::usage, cat({quote(text), " is no range of commits"}),
                "write BASE..HEAD");
  }
  const bool three = text.substr(dots).starts_with("...");
  Range range{commit_of(session, text.substr(0, dots)),
              commit_of(session, text.substr(dots + (three ? 3 : 2)))};
  if (!three) return range;
  const auto base = git::merge_base(session, range.base, range.head);
  if (!base && git::is_shallow(session)) miss_history(range);
  if (!base) {
    throw Error(ErrorKind::repository, cat({"the two sides of ", quote(text),
                                            " have no commit in common"}));
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
  for (check::Finding& finding : sum.findings) {
    switch (attribute(finding, blames)) {
      case Origin::approved:
        ++verdict.approved;
        break;
      case Origin::unknown:
        if (query.only_brought && verdict.one_by_one) break;
        [[fallthrough]];
      case Origin::commit:
        verdict.findings.push_back(std::move(finding));
    }
  }
  judge_messages(session, query, commits, check::policy_in_force(diff), choice,
                 verdict.findings);
  for (Blame& blame : blames) {
    if (blame.used || blame.approved) continue;
    name_commit(blame.finding, blame.commit);
    verdict.mended.push_back(std::move(blame.finding));
  }
  return verdict;
}

}  // namespace tgpl::review
