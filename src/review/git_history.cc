// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/git_history.h"

#include <utility>

#include "git/revision.h"
#include "tree/commit_tree.h"

namespace tgpl::review {

History::~History() = default;

std::string GitHistory::object_of(const std::string& commit) {
  if (!commit.empty()) return commit;
  if (empty_tree_.empty()) empty_tree_ = git::empty_tree(session_);
  return empty_tree_;
}

bool GitHistory::is_ancestor(const std::string& commit, const std::string& of) {
  return git::is_ancestor(session_, commit, of);
}

std::optional<std::string> GitHistory::merge_base(const std::string& a,
                                                  const std::string& b) {
  return git::merge_base(session_, a, b);
}

std::vector<git::RangeCommit> GitHistory::commits(
    const std::string& head, const std::vector<std::string>& without) {
  std::vector<git::RangeCommit> commits =
      git::list_commits(session_, head, without);
  // The destructor of the old one saves the cache, which the new one reads.
  trees_.reset();
  trees_ = std::make_unique<read::HistoryTrees>(session_, commits);
  return commits;
}

std::vector<std::string> GitHistory::ids(
    const std::string& head, const std::vector<std::string>& without) {
  return git::list_ids(session_, head, without);
}

void GitHistory::read_changes(std::span<git::RangeCommit> commits) {
  git::read_changes(session_, commits);
  trees_->prefetch(commits);
}

std::shared_ptr<const tree::Tree> GitHistory::part(
    const std::string& commit, const Paths& paths,
    const std::optional<read::CommitSide>& side) {
  return trees_->part(object_of(commit), paths, side);
}

std::shared_ptr<const tree::Tree> GitHistory::after(
    const git::RangeCommit& commit) {
  return trees_->after(commit);
}

read::Reading GitHistory::reading() const {
  return trees_->reading();
}

std::shared_ptr<const tree::Tree> GitHistory::tree(const std::string& commit) {
  return std::make_shared<const tree::CommitTree>(
      session_, git::resolve_tree(session_, object_of(commit)));
}

std::shared_ptr<const tree::Tree> GitHistory::files(
    const std::string& commit, const std::vector<std::string>& paths) {
  const std::string object = object_of(commit);
  auto entries = git::list_in_tree(session_, object, paths);
  if (!entries) return tree(commit);
  return std::make_shared<const tree::CommitTree>(
      session_, object, tree::Part{std::move(*entries)});
}

std::string GitHistory::training_license(const git::RangeCommit& commit) {
  if (!terms_) terms_.emplace(session_);
  return terms_->license_in(commit.tree);
}

bool GitHistory::is_checked_out(const std::string& commit) {
  return session_.repository().bare() ||
         git::find_commit(session_, "HEAD") == commit;
}

bool GitHistory::is_shallow() {
  return git::is_shallow(session_);
}

}  // namespace tgpl::review
