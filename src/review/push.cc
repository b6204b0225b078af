// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push.h"

#include <utility>

#include "base/text.h"
#include "read/read_state.h"
#include "reuse/layout.h"
#include "review/git_history.h"
#include "tree/commit_tree.h"

namespace tgpl::review {
namespace {

const std::string kTerms(reuse::kTermsPath);

bool has_terms(History& history, const std::string& commit) {
  return !commit.empty() && history.files(commit, {kTerms})->contains(kTerms);
}

/// Judges the range, unless the project is not set up.
void judge(History& history, const RangeQuery& query, RefVerdict& out) {
  out.base = query.base;
  out.head = query.head;
  const bool has_terms_now = has_terms(history, query.head);
  bool had_terms = has_terms(history, query.base);
  for (const std::string& commit : query.judges)
    had_terms = had_terms || has_terms(history, commit);
  if (!had_terms && !has_terms_now) {
    out.outcome = RefOutcome::no_terms;
    return;
  }
  out.removes_terms = has_terms(history, query.base) && !has_terms_now;
  out.verdict = judge_range(history, query);
}

UpdateFacts facts_of(History& history, const CommitUpdate& update,
                     const std::string& main) {
  UpdateFacts facts;
  facts.before = update.before.value_or("");
  facts.after = update.after.value_or("");
  facts.deletes = update.update.after.empty();
  facts.main = main;
  if (!facts.before.empty()) {
    facts.fast_forward = history.is_ancestor(facts.before, facts.after);
  } else if (!main.empty()) {
    facts.base = history.merge_base(facts.after, main).value_or("");
  }
  return facts;
}

class SentJudge {
 public:
  SentJudge(git::Session& session, const Sending& sending)
      : session_(session), history_(session), sending_(sending) {}

  RefVerdict judge(const CommitUpdate& update) {
    RefVerdict out{update.update, outcome_of(update, {})};
    if (out.outcome != RefOutcome::judged) return out;
    judge_change(update.before, *update.after, out);
    judged_.push_back("^" + *update.after);
    return out;
  }

 private:
  /// Arguments for the commits that neither the receiver nor an earlier update
  /// has.
  std::vector<std::string> without() const {
    std::vector<std::string> words = judged_;
    words.insert(words.end(), sending_.known.begin(), sending_.known.end());
    return words;
  }

  std::vector<std::string> bases_of(const std::optional<std::string>& before,
                                    const std::string& head) const {
    if (!before) return git::list_bases(session_, head, without());
    const auto base = git::merge_base(session_, *before, head);
    return base ? std::vector{*base} : std::vector<std::string>();
  }

  void judge_change(const std::optional<std::string>& before,
                    const std::string& head, RefVerdict& out) {
    const RangeQuery range =
        sent_range({before, head, bases_of(before, head)}, sending_, without());
    if (git::list_ids(session_, head, range.without).empty()) {
      out.base = range.base;
      out.head = head;
      out.outcome = RefOutcome::nothing_new;
      return;
    }
    review::judge(history_, range, out);
  }

  git::Session& session_;
  GitHistory history_;
  const Sending& sending_;
  std::vector<std::string> judged_;
};

}  // namespace

std::vector<CommitUpdate> resolve(git::Session& session,
                                  const std::vector<git::RefUpdate>& updates) {
  std::vector<std::string> ids;
  for (const git::RefUpdate& update : updates) {
    ids.push_back(update.before);
    ids.push_back(update.after);
  }
  const auto commits = git::find_commits(session, ids);
  std::vector<CommitUpdate> out;
  for (std::size_t i = 0; i < updates.size(); ++i)
    out.push_back({updates[i], commits[2 * i], commits[2 * i + 1]});
  return out;
}

RefOutcome outcome_of(const CommitUpdate& update, const Receiver& receiver) {
  const std::string& ref = update.update.ref;
  const bool deletes = update.update.after.empty();
  if (deletes && ref == receiver.main_ref) return RefOutcome::deletes_main;
  switch (kind_of(receiver.judged_refs, ref)) {
    case RefKind::unjudged:
      return RefOutcome::unjudged;
    case RefKind::aside:
      return RefOutcome::not_ours;
    case RefKind::published:
      return deletes ? RefOutcome::deleted : RefOutcome::published;
    case RefKind::project:
      break;
  }
  if (deletes) return RefOutcome::deleted;
  return update.after ? RefOutcome::judged : RefOutcome::not_ours;
}

RefVerdict judge_received(History& history, const CommitUpdate& update,
                          const Receiving& receiving) {
  RefVerdict out{update.update, outcome_of(update, receiving.receiver)};
  if (out.outcome != RefOutcome::judged) {
    out.head = update.after.value_or("");
    return out;
  }
  const UpdatePlan plan =
      plan_update(facts_of(history, update, receiving.receiver.main_commit));
  RangeQuery query;
  query.base = plan.base;
  query.head = plan.head;
  query.judges = plan.judges;
  if (!plan.without.empty()) query.without = {"^" + plan.without};
  query.approvals = receiving.approvals;
  query.on_server = true;
  query.most_commits = receiving.most_commits;
  judge(history, query, out);
  return out;
}

Receiver after_push(Receiver receiver,
                    const std::vector<CommitUpdate>& updates) {
  for (const CommitUpdate& update : updates) {
    const std::string& ref = update.update.ref;
    const bool is_judged_branch =
        ref.starts_with("refs/heads/") &&
        kind_of(receiver.judged_refs, ref) == RefKind::project;
    if (!is_judged_branch) continue;
    receiver.branches.erase(ref);
    if (update.after) receiver.branches.emplace(ref, *update.after);
  }
  find_main(receiver);
  return receiver;
}

std::vector<std::string> known_outside(
    const std::vector<CommitUpdate>& updates) {
  std::vector<std::string> words;
  for (const CommitUpdate& update : updates) {
    if (update.before) words.push_back("^" + *update.before);
  }
  words.emplace_back("--not");
  words.emplace_back("--remotes");
  return words;
}

RangeQuery sent_range(const PushedCommits& pushed, const Sending& sending,
                      std::vector<std::string> without) {
  RangeQuery range;
  range.base = pushed.bases.empty() ? "" : pushed.bases.front();
  range.head = pushed.after;
  range.without = std::move(without);
  if (pushed.before) range.judges = {*pushed.before};
  range.judges.push_back(range.base);
  range.only_brought = pushed.before || pushed.bases.size() > 1;
  range.most_commits = sending.most_commits;
  return range;
}

std::vector<RefVerdict> judge_sent(git::Session& session,
                                   const std::vector<CommitUpdate>& updates,
                                   const Sending& sending) {
  SentJudge judge(session, sending);
  std::vector<RefVerdict> out;
  for (const CommitUpdate& update : updates) out.push_back(judge.judge(update));
  return out;
}

terms::Policy policy_at(git::Session& session, const std::string& revision) {
  auto entries = git::list_in_tree(session, revision, {kTerms});
  if (!entries || entries->empty()) return {};
  const tree::CommitTree tree(session, revision,
                              tree::Part{std::move(*entries)});
  return read::read_context(tree).policy;
}

}  // namespace tgpl::review
