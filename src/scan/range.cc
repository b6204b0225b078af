// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/range.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/approval.h"
#include "scan/change.h"

namespace tgpl::scan {
namespace {

[[noreturn]] void miss(const std::string& revision) {
  if (git::is_shallow()) {
    throw Error(
        ErrorKind::repository,
        cat({"this shallow clone does not have the commit ", quote(revision)}),
        "git fetch --unshallow; in CI, clone the whole history "
        "(fetch-depth: 0, GIT_DEPTH: 0)");
  }
  throw Error(ErrorKind::repository,
              cat({"no commit is named ", quote(revision)}),
              cat({"git fetch origin ", revision}));
}

[[noreturn]] void miss_history(const Range& range) {
  throw Error(ErrorKind::repository,
              cat({"this shallow clone lacks commits between ",
                   quote(range.base.substr(0, 12)), " and ",
                   quote(range.head.substr(0, 12))}),
              "git fetch --unshallow; in CI, clone the whole history "
              "(fetch-depth: 0, GIT_DEPTH: 0)");
}

std::string commit_of(const std::string& revision) {
  const auto id = git::find_commit(revision.empty() ? "HEAD" : revision);
  if (!id) miss(revision.empty() ? "HEAD" : revision);
  return *id;
}

/// The trees of the last few commits: the next ones are made from them.
class Trees {
 public:
  explicit Trees(const git::Repository& repository) : repository_(repository) {}

  std::shared_ptr<const Tree> of(const std::string& commit) {
    if (auto tree = find(commit)) return tree;
    return keep(commit, std::make_shared<const Tree>(
                            repository_, Source{SourceKind::revision, commit}));
  }

  std::shared_ptr<const Tree> after(const git::RangeCommit& commit) {
    if (commit.parents.size() != 1) return of(commit.id);
    if (auto tree = find(commit.id)) return tree;
    return keep(commit.id,
                std::make_shared<const Tree>(
                    *of(commit.parents.front()),
                    Source{SourceKind::revision, commit.id}, commit.changes));
  }

 private:
  static constexpr std::size_t kMost = 8;

  std::shared_ptr<const Tree> find(const std::string& commit) const {
    const auto found = std::ranges::find(kept_, commit, &Kept::first);
    return found == kept_.end() ? nullptr : found->second;
  }

  std::shared_ptr<const Tree> keep(const std::string& commit,
                                   std::shared_ptr<const Tree> tree) {
    if (kept_.size() == kMost) kept_.pop_front();
    kept_.emplace_back(commit, tree);
    return tree;
  }

  using Kept = std::pair<std::string, std::shared_ptr<const Tree>>;
  git::Repository repository_;
  std::deque<Kept> kept_;
};

/// What one commit did wrong.
struct Blame {
  check::Finding finding;
  std::string commit;
  bool approved = false;
  bool used = false;  ///< it is told with a finding of the sum
};

/// Of a merge: the paths that differ from all parents, as one parent has them.
std::vector<git::ChangedPath> changes_from(const Tree& parent,
                                           const Tree& merge,
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

struct CommitVerdict {
  std::vector<check::Finding> findings;
  bool approved = false;
};

/// As if nobody had approved it; whether somebody did stands beside it.
CommitVerdict verdict_on(const Tree& before, const Tree& after,
                         const std::vector<git::ChangedPath>& changes,
                         const std::vector<std::string>& approvals,
                         const check::RuleChoice& choice) {
  check::StateDiff diff = read_diff(before, after, changes, approvals);
  CommitVerdict verdict;
  verdict.approved = check::is_approved(diff);
  diff.contribution.approvals.emplace();
  verdict.findings = check::judge(diff, choice).findings;
  return verdict;
}

/// What a merge has that no parent had: in the verdict against each of them.
CommitVerdict verdict_on_merge(Trees& trees, const git::RangeCommit& commit,
                               const check::RuleChoice& choice) {
  std::optional<CommitVerdict> common;
  const auto merge = trees.of(commit.id);
  for (const std::string& id : commit.parents) {
    const auto parent = trees.of(id);
    CommitVerdict verdict =
        verdict_on(*parent, *merge, changes_from(*parent, *merge, commit),
                   commit.trailers, choice);
    if (!common) {
      common = std::move(verdict);
      continue;
    }
    std::set<check::Trouble> here;
    for (const check::Finding& finding : verdict.findings)
      here.insert(check::trouble_of(finding));
    std::erase_if(common->findings, [&](const check::Finding& finding) {
      return !here.contains(check::trouble_of(finding));
    });
    common->approved = common->approved && verdict.approved;
  }
  return std::move(*common);
}

CommitVerdict verdict_on_commit(Trees& trees, const git::RangeCommit& commit,
                                const check::RuleChoice& choice) {
  if (commit.parents.size() > 1) return verdict_on_merge(trees, commit, choice);
  const std::string parent =
      commit.parents.empty() ? git::empty_tree() : commit.parents.front();
  return verdict_on(*trees.of(parent), *trees.after(commit), commit.changes,
                    commit.trailers, choice);
}

std::vector<Blame> judge_commits(const git::Repository& repository,
                                 const std::vector<git::RangeCommit>& commits,
                                 const check::RuleChoice& choice) {
  std::vector<Blame> blames;
  Trees trees(repository);
  Progress progress("judging commits", commits.size());
  std::size_t done = 0;
  for (const git::RangeCommit& commit : commits) {
    progress.show(done++);
    if (commit.changes.empty()) continue;
    CommitVerdict verdict = verdict_on_commit(trees, commit, choice);
    for (check::Finding& finding : verdict.findings)
      blames.push_back({std::move(finding), commit.id, verdict.approved});
  }
  return blames;
}

/// The same trouble; or, for what several commits did one after the other,
/// another change of the same file.
std::vector<Blame*> blames_for(const check::Finding& finding,
                               std::vector<Blame>& blames) {
  std::vector<Blame*> exact;
  std::vector<Blame*> near;
  const bool about_changes = check::is_about_changes(finding);
  for (Blame& blame : blames) {
    if (check::trouble_of(blame.finding) == check::trouble_of(finding)) {
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

/// Names the commit that brought `finding`. False where all that did were
/// approved.
bool attribute(check::Finding& finding, std::vector<Blame>& blames) {
  const std::vector<Blame*> found = blames_for(finding, blames);
  for (Blame* blame : found) blame->used = true;
  if (found.empty()) return true;
  const bool can_pass = check::is_about_changes(finding);
  const auto last = std::find_if(
      found.rbegin(), found.rend(),
      [&](const Blame* blame) { return !can_pass || !blame->approved; });
  if (last == found.rend()) return false;
  name_commit(finding, (*last)->commit);
  return true;
}

/// Whether old history that belongs to the range was cut off.
bool is_cut(const std::vector<git::RangeCommit>& commits) {
  return git::is_shallow() &&
         std::ranges::any_of(commits, [](const git::RangeCommit& commit) {
           return commit.parents.empty();
         });
}

}  // namespace

Range parse_range(const std::string& text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string::npos) {
    throw Error(ErrorKind::usage, cat({quote(text), " is no range of commits"}),
                "write BASE..HEAD");
  }
  const bool three = text.substr(dots).starts_with("...");
  Range range{commit_of(text.substr(0, dots)),
              commit_of(text.substr(dots + (three ? 3 : 2)))};
  if (!three) return range;
  const auto base = git::merge_base(range.base, range.head);
  if (!base && git::is_shallow()) miss_history(range);
  if (!base) {
    throw Error(ErrorKind::repository, cat({"the two sides of ", quote(text),
                                            " have no commit in common"}));
  }
  range.base = *base;
  return range;
}

RangeVerdict judge_range(const git::Repository& repository, const Range& range,
                         const check::RuleChoice& choice) {
  const auto base = git::merge_base(range.base, range.head);
  if (!base && git::is_shallow()) miss_history(range);
  const std::vector<git::RangeCommit> commits =
      git::list_commits(range.base, range.head, check::kApprovalTrailer);
  if (is_cut(commits)) miss_history(range);
  std::vector<Blame> blames = judge_commits(repository, commits, choice);

  const Tree before(repository, source_of(base.value_or(range.base)));
  const Tree after(repository, source_of(range.head));
  check::StateDiff diff = read_diff(before, after, std::vector<std::string>{});
  // The commits have messages; who approved what, each of them says.
  diff.contribution.approvals.emplace();
  check::ChangeVerdict sum = check::judge(diff, choice);
  RangeVerdict verdict;
  verdict.files = diff.after.files.size();
  verdict.commits = commits.size();
  verdict.old_trouble = sum.old_trouble;
  verdict.suppressed = std::move(sum.suppressed);
  verdict.known = sum.known;
  for (check::Finding& finding : sum.findings) {
    if (attribute(finding, blames)) {
      verdict.findings.push_back(std::move(finding));
    } else {
      ++verdict.approved;
    }
  }
  for (Blame& blame : blames) {
    if (blame.used || blame.approved) continue;
    name_commit(blame.finding, blame.commit);
    verdict.mended.push_back(std::move(blame.finding));
  }
  return verdict;
}

}  // namespace tgpl::scan
