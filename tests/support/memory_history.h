/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A history in memory, for tests of what a push or a range does. Commits are
// added parents first; their ids are "c0", "c1" and so on.
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "review/history.h"
#include "tree/memory_tree.h"

namespace tgpl {

struct MemoryCommit {
  std::vector<std::string> parents;
  std::map<std::string, std::string> texts;
  std::vector<std::pair<std::string, std::string>> trailers = {};
  std::vector<std::string> makers = {};
};

class MemoryHistory : public review::History {
 public:
  /// Returns the id of the new commit.
  std::string add(MemoryCommit commit) {
    const std::string id = "c" + std::to_string(commits_.size());
    Node node;
    node.tree = std::make_shared<const tree::MemoryTree>(commit.texts);
    node.ancestors.assign(commits_.size() + 1, false);
    node.ancestors.back() = true;
    for (const std::string& parent : commit.parents) {
      const std::vector<bool>& more = at(parent).ancestors;
      for (std::size_t i = 0; i < more.size(); ++i)
        if (more[i]) node.ancestors[i] = true;
    }
    node.commit = std::move(commit);
    commits_.push_back(std::move(node));
    return id;
  }

  bool is_ancestor(const std::string& commit, const std::string& of) override {
    const std::vector<bool>& ancestors = at(of).ancestors;
    return index(commit) < ancestors.size() && ancestors[index(commit)];
  }

  /// The last commit that both have: later commits are no ancestors of it.
  std::optional<std::string> merge_base(const std::string& a,
                                        const std::string& b) override {
    for (std::size_t i = std::min(index(a), index(b)) + 1; i > 0; --i) {
      const std::string id = "c" + std::to_string(i - 1);
      if (is_ancestor(id, a) && is_ancestor(id, b)) return id;
    }
    return std::nullopt;
  }

  /// `without` may only contain "^ID".
  std::vector<git::RangeCommit> commits(
      const std::string& head,
      const std::vector<std::string>& without) override {
    std::vector<git::RangeCommit> out;
    for (const std::string& id : ids(head, without)) {
      git::RangeCommit commit;
      commit.id = id;
      commit.tree = id;
      commit.parents = at(id).commit.parents;
      commit.trailers = at(id).commit.trailers;
      commit.makers = at(id).commit.makers;
      out.push_back(std::move(commit));
    }
    return out;
  }

  std::vector<std::string> ids(
      const std::string& head,
      const std::vector<std::string>& without) override {
    std::vector<std::string> out;
    for (std::size_t i = 0; i <= index(head); ++i) {
      const std::string id = "c" + std::to_string(i);
      const bool known = std::ranges::any_of(without, [&](const auto& word) {
        return is_ancestor(id, word.substr(1));
      });
      if (is_ancestor(id, head) && !known) out.push_back(id);
    }
    return out;
  }

  void read_changes(std::span<git::RangeCommit> commits) override {
    for (git::RangeCommit& commit : commits) {
      const auto parents = commit.parents.empty() ? std::vector<std::string>{""}
                                                  : commit.parents;
      const auto after = tree(commit.id);
      commit.changes = after->changes_since(*tree(parents.front()), {});
      if (parents.size() > 1) commit.changes = merged(commit, parents);
    }
  }

  std::shared_ptr<const tree::Tree> part(
      const std::string& commit, const Paths&,
      const std::optional<read::CommitSide>&) override {
    return tree(commit);
  }
  std::shared_ptr<const tree::Tree> after(
      const git::RangeCommit& commit) override {
    return tree(commit.id);
  }
  read::Reading reading() const override { return {}; }

  std::shared_ptr<const tree::Tree> tree(const std::string& commit) override {
    if (commit.empty()) return empty_;
    return at(commit).tree;
  }

  std::shared_ptr<const tree::Tree> files(
      const std::string& commit,
      const std::vector<std::string>& paths) override {
    tree::MemoryFiles files;
    if (!commit.empty()) files.texts = at(commit).commit.texts;
    std::erase_if(files.texts, [&](const auto& file) {
      return std::ranges::find(paths, file.first) == paths.end();
    });
    return std::make_shared<const tree::MemoryTree>(std::move(files),
                                                    tree::Extent::part);
  }

  std::string training_license(const git::RangeCommit&) override { return ""; }
  bool is_checked_out(const std::string&) override { return true; }
  bool is_shallow() override { return false; }

 private:
  struct Node {
    MemoryCommit commit;
    std::shared_ptr<const tree::Tree> tree;
    std::vector<bool> ancestors;  ///< including itself
  };

  static std::size_t index(const std::string& id) {
    return std::stoul(id.substr(1));
  }
  const Node& at(const std::string& id) const { return commits_.at(index(id)); }

  /// The paths that differ from all parents, as 'git diff-tree -c' lists them.
  std::vector<git::ChangedPath> merged(
      const git::RangeCommit& commit, const std::vector<std::string>& parents) {
    std::map<std::string, std::size_t> times;
    for (const std::string& parent : parents) {
      for (const git::ChangedPath& change :
           tree(commit.id)->changes_since(*tree(parent), {}))
        ++times[change.after.path.empty() ? change.before.path
                                          : change.after.path];
    }
    std::vector<git::ChangedPath> changes;
    for (const auto& [path, count] : times) {
      if (count != parents.size()) continue;
      git::ChangedPath change;
      change.after.path = path;
      changes.push_back(std::move(change));
    }
    return changes;
  }

  std::vector<Node> commits_;
  std::shared_ptr<const tree::Tree> empty_ =
      std::make_shared<const tree::MemoryTree>(
          std::map<std::string, std::string>{});
};

}  // namespace tgpl
