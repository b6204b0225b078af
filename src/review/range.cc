// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/range.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "base/log.h"
#include "base/text.h"
#include "check/approval.h"
#include "review/advice.h"
#include "review/approved_chain.h"
#include "review/blame.h"
#include "review/change.h"
#include "review/range_text.h"

namespace tgpl::review {
namespace {

/// Judges one range.
class RangeJudge {
 public:
  RangeJudge(History& history, const RangeQuery& query,
             const check::RuleChoice& choice)
      : history_(history), query_(query), choice_(choice) {
    // As if there were no approvals.
    facts_.approvals.emplace();
    facts_.in_force = policy_in_force(history, query.judges);
    facts_.on_server = query.on_server;
  }

  RangeVerdict verdict() {
    std::vector<git::RangeCommit> commits =
        history_.commits(query_.head, query_.without);
    if (is_cut(commits)) miss_history({query_.base, query_.head});
    verdict_.commits = commits.size();
    verdict_.one_by_one =
        query_.most_commits == 0 || commits.size() <= query_.most_commits;
    if (verdict_.one_by_one) judge_commits(commits);
    const check::StateDiff diff = whole_change(query_.base, query_.head);
    judge_whole(diff);
    judge_messages(commits, check::policy_in_force(diff));
    return std::move(verdict_);
  }

 private:
  void judge_commits(std::vector<git::RangeCommit>& commits) {
    constexpr std::size_t kAtOnce = 500;
    const CommitJudge judge(history_, facts_, choice_, query_.approvals);
    Progress progress("checking commits", commits.size());
    std::size_t done = 0;
    for (git::RangeCommit& commit : commits) {
      if (done % kAtOnce == 0)
        history_.read_changes(std::span(commits).subspan(
            done, std::min(kAtOnce, commits.size() - done)));
      progress.show(done++);
      if (commit.changes.empty()) continue;
      CommitFindings verdict = judge.verdict_on(commit);
      for (check::Finding& finding : verdict.findings)
        blames_.push_back({std::move(finding), commit.id, verdict.approved});
      if (verdict.approved) approved_.emplace(commit.id, commit.parents);
      commit.changes = {};
    }
  }

  /// The change from one tree to another. Approvals are in the messages of the
  /// commits and handled there.
  check::StateDiff whole_change(const std::string& base,
                                const std::string& head) const {
    const auto before = history_.tree(base);
    const auto after = history_.tree(head);
    return read_diff(*before, *after, after->changes_since(*before, {}),
                     facts_);
  }

  void judge_whole(const check::StateDiff& diff) {
    check::ChangeVerdict sum = check::judge(diff, choice_);
    verdict_.files = diff.after.files.size();
    verdict_.existing_findings = sum.existing_findings;
    verdict_.suppressed = std::move(sum.suppressed);
    verdict_.known = sum.known;
    const bool one_of_several = query_.only_brought && verdict_.one_by_one;
    Blamed blamed =
        blame_commits(std::move(sum.findings), std::move(blames_),
                      one_of_several ? Unblamed::passed_over : Unblamed::told,
                      [this](const std::string& path, const auto& commits) {
                        return is_approved(path, commits);
                      });
    verdict_.findings = std::move(blamed.findings);
    verdict_.fixed_later = std::move(blamed.fixed_later);
    verdict_.approved = blamed.approved;
  }

  bool is_approved(const std::string& path,
                   const std::vector<std::string>& ids) {
    std::vector<ApprovedCommit> commits;
    for (const std::string& id : ids) {
      const std::vector<std::string>& parents = approved_.at(id);
      commits.push_back(
          {id, parents.empty() ? std::vector<std::string>{""} : parents});
    }
    return is_approved_chain(
        path, query_.base, query_.head,
        commits, [this](const auto& before, const auto& after) -> const auto& {
          return paths_touched(before, after);
        });
  }

  const std::set<std::string>& paths_touched(const std::string& before,
                                             const std::string& after) {
    const auto [found, is_new] = touched_.try_emplace({before, after});
    if (!is_new) return found->second;
    const check::StateDiff diff = whole_change(before, after);
    // A file that comes or goes is not left alone.
    for (const auto& [old_path, new_path] : diff.facts.paths) {
      if (old_path != new_path) found->second.insert({old_path, new_path});
    }
    for (const check::Finding& finding : check::judge(diff, choice_).findings) {
      if (check::is_about_changes(finding))
        found->second.insert(finding.path.str());
    }
    return found->second;
  }

  /// Judges the messages of the commits.
  void judge_messages(const std::vector<git::RangeCommit>& commits,
                      const terms::Policy& policy) {
    for (const git::RangeCommit& commit : commits) {
      check::CommitMessage message = message_of(commit);
      const bool about_terms = check::is_about_terms(message, policy);
      if (!about_terms && !terms::asks_for_trailers(policy)) continue;
      if (about_terms)
        message.training_terms = history_.training_license(commit);
      std::vector<check::Finding> found =
          check::judge(message, policy, choice_);
      if (found.empty()) continue;
      complete_message_advice(
          found, {.base = query_.base,
                  .is_last = commit.id == query_.head,
                  .is_checked_out = history_.is_checked_out(query_.head),
                  .lacking = check::lacking_trailers(message, policy)});
      for (check::Finding& finding : found) {
        name_commit(finding, commit.id);
        verdict_.findings.push_back(std::move(finding));
      }
    }
  }

  /// Whether commits of the range are missing in a shallow clone.
  bool is_cut(const std::vector<git::RangeCommit>& commits) const {
    return std::ranges::any_of(commits,
                               [](const git::RangeCommit& commit) {
                                 return commit.parents.empty();
                               }) &&
           history_.is_shallow();
  }

  History& history_;
  const RangeQuery& query_;
  const check::RuleChoice& choice_;
  check::ChangeFacts facts_;
  RangeVerdict verdict_;
  std::vector<Blame> blames_;
  std::map<std::string, std::vector<std::string>> approved_;
  std::map<std::pair<std::string, std::string>, std::set<std::string>> touched_;
};

}  // namespace

RangeVerdict judge_range(History& history, const RangeQuery& query,
                         const check::RuleChoice& choice) {
  return RangeJudge(history, query, choice).verdict();
}

}  // namespace tgpl::review
