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
    RefVerdict out{update};
    if (update.after.empty()) {
      out.outcome = RefOutcome::deleted;
    } else if (is_aside(update.ref) || !ends.after) {
      out.outcome = RefOutcome::not_ours;
    } else {
      out.head = *ends.after;
      judge_change(ends.before, out);
      judged_.push_back("^" + out.head);
    }
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

  void judge_change(const std::optional<std::string>& before,
                    RefVerdict& out) const {
    RangeQuery range;
    range.head = out.head;
    range.most_commits = query_.most_commits;
    if (before && query_.only_new) {
      range.base = git::merge_base(session_, *before, out.head).value_or("");
      range.without = without();
      range.only_brought = true;
    } else if (before) {
      // The ref may get commits that another ref already has. Their changes are
      // judged again for this ref, but not their messages.
      range.base = git::merge_base(session_, *before, out.head).value_or("");
      range.without = {"^" + *before};
      range.fresh_without = without();
    } else {
      range.without = without();
      const auto bases = git::list_bases(session_, out.head, range.without);
      if (!bases.empty()) range.base = bases.front();
      range.only_brought = bases.size() > 1;
    }
    out.base = range.base;
    if (git::list_ids(session_, out.head, range.without).empty()) {
      out.outcome = RefOutcome::nothing_new;
      return;
    }
    const bool had_terms = has_terms(session_, range.base);
    const bool has_terms_now = has_terms(session_, out.head);
    out.removes_terms = had_terms && !has_terms_now;
    if (!had_terms && !has_terms_now) {
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
