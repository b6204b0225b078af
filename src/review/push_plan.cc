// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push_plan.h"

#include <algorithm>
#include <array>

#include "base/glob.h"
#include "terms/published_ref.h"

namespace tgpl::review {
namespace {

/// Refs whose trees do not contain files of the project.
constexpr auto kAside =
    std::to_array<std::string_view>({"refs/notes/", terms::kRefFolder});

using Commit = std::string UpdateFacts::*;

/// One row of the table; nullptr stands for the empty tree or for nothing.
struct Row {
  Move move;
  Commit base;
  Commit judge;
  Commit without;
};

constexpr auto kRows = std::to_array<Row>({
    {Move::fast_forward, &UpdateFacts::before, &UpdateFacts::before,
     &UpdateFacts::before},
    {Move::forced, &UpdateFacts::before, &UpdateFacts::before,
     &UpdateFacts::before},
    {Move::created, &UpdateFacts::base, &UpdateFacts::main, &UpdateFacts::main},
    {Move::first, nullptr, nullptr, nullptr},
});

std::string value(const UpdateFacts& facts, Commit member) {
  return member == nullptr ? "" : facts.*member;
}

}  // namespace

Move move_of(const UpdateFacts& facts) {
  if (facts.deletes) return Move::deleted;
  if (!facts.before.empty())
    return facts.fast_forward ? Move::fast_forward : Move::forced;
  return facts.main.empty() ? Move::first : Move::created;
}

UpdatePlan plan_update(const UpdateFacts& facts) {
  UpdatePlan plan;
  plan.move = move_of(facts);
  plan.head = facts.after;
  const auto row = std::ranges::find(kRows, plan.move, &Row::move);
  if (row == kRows.end()) return plan;
  plan.base = value(facts, row->base);
  plan.without = value(facts, row->without);
  // A ref from before the terms is judged by what the project asks now.
  for (const std::string& commit : {value(facts, row->judge), facts.main}) {
    const bool is_new = plan.judges.empty() || plan.judges.back() != commit;
    if (!commit.empty() && is_new) plan.judges.push_back(commit);
  }
  return plan;
}

bool is_judged(const std::vector<std::string>& patterns, std::string_view ref) {
  bool judged = patterns.empty() || patterns.front().starts_with('!');
  for (const std::string_view pattern : patterns) {
    const bool leaves_out = pattern.starts_with('!');
    if (glob_matches(pattern.substr(leaves_out ? 1 : 0), ref))
      judged = !leaves_out;
  }
  return judged;
}

RefKind kind_of(const std::vector<std::string>& patterns,
                std::string_view ref) {
  if (!is_judged(patterns, ref)) return RefKind::unjudged;
  if (ref == terms::kTermsRef || ref == terms::kTermsBranch)
    return RefKind::published;
  const bool is_aside = std::ranges::any_of(
      kAside, [&](std::string_view folder) { return ref.starts_with(folder); });
  return is_aside ? RefKind::aside : RefKind::project;
}

std::optional<std::string> main_branch(
    const std::optional<std::string>& head,
    const std::vector<std::string>& branches) {
  std::vector<std::string> wanted;
  if (head) wanted.push_back(*head);
  wanted.insert(wanted.end(), {"refs/heads/main", "refs/heads/master"});
  for (const std::string& name : wanted) {
    if (std::ranges::find(branches, name) != branches.end()) return name;
  }
  if (branches.empty()) return std::nullopt;
  return branches.front();
}

}  // namespace tgpl::review
