// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/history_trees.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "git/revision.h"
#include "read/context_files.h"
#include "tree/commit_tree.h"

namespace tgpl::read {
namespace {

/// The parents of commits that are not in the range themselves.
std::vector<std::string> parents_outside(
    const std::vector<git::RangeCommit>& commits) {
  std::set<std::string_view> inside;
  for (const git::RangeCommit& commit : commits) inside.insert(commit.id);
  std::set<std::string> outside;
  for (const git::RangeCommit& commit : commits) {
    for (const std::string& parent : commit.parents) {
      if (!inside.contains(parent)) outside.insert(parent);
    }
  }
  return {outside.begin(), outside.end()};
}

std::vector<git::Entry> entries_on(const CommitSide& side) {
  std::vector<git::Entry> entries;
  for (const git::ChangedPath& change : *side.changes) {
    const git::Entry& entry =
        side.moment == CommitSide::before ? change.before : change.after;
    if (!entry.path.empty()) entries.push_back(entry);
  }
  return entries;
}

std::set<std::string_view> touched_paths(
    const std::vector<git::ChangedPath>& changes) {
  std::set<std::string_view> paths;
  for (const git::ChangedPath& change : changes) {
    paths.insert(change.before.path);
    paths.insert(change.after.path);
  }
  return paths;
}

}  // namespace

Speakers::Speakers(const std::vector<git::RangeCommit>& commits,
                   const ListPaths& list) {
  // For a short history, or one with many starting points, it is cheaper to
  // look at the trees.
  constexpr std::size_t kWorthwhile = 20;
  const std::vector<std::string> outside = parents_outside(commits);
  knows_all_ = commits.size() >= kWorthwhile * (outside.size() + 1);
  if (!knows_all_) return;
  for (std::string& path : list(outside)) {
    if (may_speak(path)) seen_.insert(std::move(path));
  }
}

void Speakers::add(const git::RangeCommit& commit) {
  for (const git::ChangedPath& change : commit.changes) {
    if (may_speak(change.after.path)) seen_.insert(change.after.path);
  }
}

bool Speakers::may_exist(const std::string& path) const {
  return !knows_all_ || !may_speak(path) || seen_.contains(path);
}

HistoryTrees::HistoryTrees(git::Session& session,
                           const std::vector<git::RangeCommit>& commits)
    : session_(session),
      lookup_(session),
      memo_(session),
      speakers_(commits, [&](const std::vector<std::string>& ids) {
        return git::list_paths(session, ids);
      }) {
  for (const git::RangeCommit& commit : commits)
    trees_.emplace(commit.id, commit.tree);
}

HistoryTrees::~HistoryTrees() {
  memo_.save();
}

void HistoryTrees::prefetch(std::span<const git::RangeCommit> commits) {
  std::vector<std::string> oids;
  for (const git::RangeCommit& commit : commits) {
    speakers_.add(commit);
    for (const git::ChangedPath& change : commit.changes) {
      for (const git::Entry* entry : {&change.before, &change.after}) {
        if (!entry->oid.empty() && tree::is_regular(*entry))
          oids.push_back(entry->oid);
      }
    }
  }
  memo_.prefetch(oids);
}

std::shared_ptr<const tree::Tree> HistoryTrees::part(
    const std::string& commit, const std::optional<Paths>& paths,
    const std::optional<CommitSide>& side) {
  if (!paths) return of(commit);
  const auto told =
      side ? touched_paths(*side->changes) : std::set<std::string_view>();
  Paths wanted;
  for (const std::string& path : *paths) {
    if (!told.contains(path) && speakers_.may_exist(path))
      wanted.push_back(path);
  }
  auto entries = lookup_.list(tree_of(commit), wanted);
  if (!entries) return of(commit);
  if (side) std::ranges::move(entries_on(*side), std::back_inserter(*entries));
  return std::make_shared<const tree::CommitTree>(
      session_, commit, tree::Part{std::move(*entries), memo_.blobs()});
}

std::shared_ptr<const tree::Tree> HistoryTrees::of(const std::string& commit) {
  if (auto tree = find(commit)) return tree;
  return keep(commit,
              std::make_shared<const tree::CommitTree>(session_, commit));
}

std::shared_ptr<const tree::Tree> HistoryTrees::after(
    const git::RangeCommit& commit) {
  if (commit.parents.size() != 1) return of(commit.id);
  if (auto tree = find(commit.id)) return tree;
  const auto parent = of(commit.parents.front());
  return keep(commit.id,
              std::make_shared<const tree::CommitTree>(
                  session_, commit.id,
                  tree::entries_after(parent->entries(), commit.changes)));
}

std::shared_ptr<const tree::Tree> HistoryTrees::find(
    const std::string& commit) const {
  const auto found = std::ranges::find(kept_, commit, &Kept::first);
  return found == kept_.end() ? nullptr : found->second;
}

std::shared_ptr<const tree::Tree> HistoryTrees::keep(
    const std::string& commit, std::shared_ptr<const tree::Tree> tree) {
  constexpr std::size_t kMost = 8;
  if (kept_.size() == kMost) kept_.pop_front();
  kept_.emplace_back(commit, tree);
  return tree;
}

const std::string& HistoryTrees::tree_of(const std::string& commit) {
  const auto found = trees_.find(commit);
  if (found != trees_.end()) return found->second;
  return trees_.emplace(commit, git::resolve_tree(session_, commit))
      .first->second;
}

}  // namespace tgpl::read
