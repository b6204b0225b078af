// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "check/rule_table.h"
#include "read/read_state.h"
#include "reuse/layout.h"
#include "review/commit.h"
#include "terms/published_ref.h"
#include "tree/commit_tree.h"

namespace tgpl::review {
namespace {

/// Refs whose trees do not contain files of the project.
constexpr auto kAside =
    std::to_array<std::string_view>({"refs/notes/", terms::kRefFolder});

bool is_aside(const std::string& ref) {
  return std::ranges::any_of(
      kAside, [&](std::string_view folder) { return ref.starts_with(folder); });
}

/// The commits that the old and the new id name, with tags resolved.
struct Ends {
  std::optional<std::string> before;
  std::optional<std::string> after;
};

std::vector<Ends> resolve(git::Session& session,
                          const std::vector<git::RefUpdate>& updates) {
  std::vector<std::string> ids;
  for (const git::RefUpdate& update : updates) {
    ids.push_back(update.before);
    ids.push_back(update.after);
  }
  const auto commits = git::find_commits(session, ids);
  std::vector<Ends> ends;
  for (std::size_t i = 0; i < updates.size(); ++i)
    ends.push_back({commits[2 * i], commits[2 * i + 1]});
  return ends;
}

bool has_terms(git::Session& session, const std::string& commit) {
  return !commit.empty() &&
         git::has_path(session, commit, std::string(reuse::kTermsPath));
}

class PushJudge {
 public:
  PushJudge(git::Session& session, const PushQuery& query)
      : session_(session), query_(query) {}

  RefVerdict judge(const git::RefUpdate& update, const Ends& ends) {
    RefVerdict out{update, outcome_of(update, ends.after)};
    if (out.outcome != RefOutcome::judged) return out;
    out.head = *ends.after;
    judge_change(ends.before, out);
    judged_.push_back("^" + out.head);
    return out;
  }

 private:
  /// Arguments for the commits that neither the receiver nor an earlier update
  /// has.
  std::vector<std::string> without() const {
    std::vector<std::string> words = judged_;
    words.insert(words.end(), query_.known.begin(), query_.known.end());
    return words;
  }

  std::vector<std::string> bases_of(const std::optional<std::string>& before,
                                    const std::string& head) const {
    if (!before) return git::list_bases(session_, head, without());
    const auto base = git::merge_base(session_, *before, head);
    return base ? std::vector{*base} : std::vector<std::string>();
  }

  void judge_change(const std::optional<std::string>& before,
                    RefVerdict& out) const {
    const RangeQuery range = pushed_range(
        {before, out.head, bases_of(before, out.head)}, query_, without());
    out.base = range.base;
    if (git::list_ids(session_, out.head, range.without).empty()) {
      out.outcome = RefOutcome::nothing_new;
      return;
    }
    const TermsFate fate = terms_fate(has_terms(session_, range.base),
                                      has_terms(session_, out.head));
    out.removes_terms = fate == TermsFate::removed;
    if (fate == TermsFate::absent) {
      out.outcome = RefOutcome::no_terms;
      return;
    }
    check::RuleChoice choice;
    // A new ref has no protected paths yet.
    if (range.base.empty())
      choice.ignore = {std::string(check::kProtectedChanged.id)};
    out.verdict = judge_range(session_, range, choice);
  }

  git::Session& session_;
  const PushQuery& query_;
  std::vector<std::string> judged_;
};

}  // namespace

RefOutcome outcome_of(const git::RefUpdate& update,
                      const std::optional<std::string>& commit) {
  if (update.after.empty()) return RefOutcome::deleted;
  return is_aside(update.ref) || !commit ? RefOutcome::not_ours
                                         : RefOutcome::judged;
}

RangeQuery pushed_range(const PushedCommits& pushed, const PushQuery& query,
                        std::vector<std::string> without) {
  RangeQuery range;
  range.base = pushed.bases.empty() ? "" : pushed.bases.front();
  range.head = pushed.after;
  range.most_commits = query.most_commits;
  if (pushed.before && !query.only_new) {
    // The ref may get commits that another ref already has: their changes are
    // judged again for this ref, their messages are not.
    range.without = {"^" + *pushed.before};
    range.fresh_without = std::move(without);
  } else {
    range.without = std::move(without);
    range.only_brought = pushed.before || pushed.bases.size() > 1;
  }
  return range;
}

std::vector<std::string> judged_here() {
  std::vector<std::string> words = {"--not"};
  for (const std::string_view folder : kAside)
    words.push_back(cat({"--exclude=", folder, "*"}));
  // Commits of hidden refs were not pushed here.
  words.insert(words.end(), {"--exclude-hidden=receive", "--all"});
  return words;
}

std::vector<std::string> known_outside(
    git::Session& session, const std::vector<git::RefUpdate>& updates) {
  std::vector<std::string> ids;
  for (const git::RefUpdate& update : updates) {
    if (!update.before.empty()) ids.push_back(update.before);
  }
  std::vector<std::string> words;
  for (const auto& commit : git::find_commits(session, ids)) {
    if (commit) words.push_back("^" + *commit);
  }
  words.emplace_back("--not");
  words.emplace_back("--remotes");
  return words;
}

std::vector<RefVerdict> judge_push(git::Session& session,
                                   const PushQuery& query) {
  const std::vector<Ends> ends = resolve(session, query.updates);
  PushJudge judge(session, query);
  std::vector<RefVerdict> out;
  for (std::size_t i = 0; i < query.updates.size(); ++i)
    out.push_back(judge.judge(query.updates[i], ends[i]));
  return out;
}

terms::Policy policy_at(git::Session& session, const std::string& revision) {
  auto entries =
      git::list_in_tree(session, revision, {std::string(reuse::kTermsPath)});
  if (!entries || entries->empty()) return {};
  const tree::CommitTree tree(session, revision,
                              tree::Part{std::move(*entries)});
  return read::read_context(tree).policy;
}

}  // namespace tgpl::review
