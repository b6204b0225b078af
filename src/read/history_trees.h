/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads the trees of a range of commits, one after the other, and of each tree
// only what is needed to judge its commit. Contents already read are reused for
// later trees.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "git/changes.h"
#include "git/tree_lookup.h"
#include "read/cache/history_memo.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::read {

/// The files that may affect others (FILE.license, REUSE.toml) and exist in
/// some tree of the range. A change has many candidate paths, most of which
/// exist nowhere and need no lookup.
class Speakers {
 public:
  /// The paths that one of the commits has.
  using ListPaths = std::function<std::vector<std::string>(
      const std::vector<std::string>& commits)>;

  /// `list` is asked where that is worth it.
  Speakers(const std::vector<git::RangeCommit>& commits, const ListPaths& list);

  /// Must be called for all commits, parents first.
  void add(const git::RangeCommit& commit);

  bool may_exist(const std::string& path) const;

 private:
  bool knows_all_ = false;
  std::set<std::string> seen_;
};

/// One side of a commit with one parent or none. For the paths that the commit
/// touches, its list of changes has all information.
struct CommitSide {
  enum Moment { before, after };

  const std::vector<git::ChangedPath>* changes = nullptr;
  Moment moment = after;
};

/// Not thread-safe. The destructor saves what was learned about blobs to the
/// cache.
class HistoryTrees {
 public:
  using Paths = std::vector<std::string>;

  /// `commits` must have parents first.
  HistoryTrees(git::Session& session,
               const std::vector<git::RangeCommit>& commits);
  ~HistoryTrees();
  HistoryTrees(const HistoryTrees&) = delete;
  HistoryTrees& operator=(const HistoryTrees&) = delete;
  HistoryTrees(HistoryTrees&&) = delete;
  HistoryTrees& operator=(HistoryTrees&&) = delete;

  /// Reads the blobs of the changes of the next commits. Must be called for all
  /// commits, in their order.
  void prefetch(std::span<const git::RangeCommit> commits);

  /// Returns the part of the commit's tree at `paths`; the whole tree if
  /// `paths` is absent or an object is missing. Paths that `side` has changes
  /// for are taken from it without reading the tree.
  std::shared_ptr<const tree::Tree> part(
      const std::string& commit, const std::optional<Paths>& paths,
      const std::optional<CommitSide>& side = {});

  /// Returns the whole tree of a commit; after() derives it from the tree of
  /// the commit's parent.
  std::shared_ptr<const tree::Tree> of(const std::string& commit);
  std::shared_ptr<const tree::Tree> after(const git::RangeCommit& commit);

  /// The data shared by all these trees.
  const Reading& reading() const { return reading_; }

 private:
  std::shared_ptr<const tree::Tree> find(const std::string& commit) const;
  std::shared_ptr<const tree::Tree> keep(
      const std::string& commit, std::shared_ptr<const tree::Tree> tree);
  const std::string& tree_of(const std::string& commit);

  using Kept = std::pair<std::string, std::shared_ptr<const tree::Tree>>;
  git::Session& session_;
  git::TreeLookup lookup_;
  HistoryMemo memo_;
  Reading reading_{.memo = &memo_, .of_past = true};
  Speakers speakers_;
  std::unordered_map<std::string, std::string> trees_;
  std::deque<Kept> kept_;
};

}  // namespace tgpl::read
