/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The trees of a range of commits, one after the other, and of each only what
// is needed to judge the commit. What one tree said, the next is not asked.
#pragma once

#include <deque>
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

/// Of the paths that may speak of other files (FILE.license, REUSE.toml), those
/// that are in some tree of the range. A change names many such paths, and
/// nearly all of them are nowhere: no tree needs to be asked for these.
class Speakers {
 public:
  Speakers(git::Session& session, const std::vector<git::RangeCommit>& commits);

  /// To be told of all commits, parents first.
  void add(const git::RangeCommit& commit);

  bool may_exist(const std::string& path) const;

 private:
  bool knows_all_ = false;
  std::set<std::string> seen_;
};

/// One side of a commit with one parent, or none: of the paths that it touches
/// its changes say all that there is to know.
struct CommitSide {
  enum Moment { before, after };

  const std::vector<git::ChangedPath>* changes = nullptr;
  Moment moment = after;
};

/// Not for use from several threads. At the end, what blobs say is kept for the
/// next run.
class HistoryTrees {
 public:
  using Paths = std::vector<std::string>;

  /// `commits` with the parents first.
  HistoryTrees(git::Session& session,
               const std::vector<git::RangeCommit>& commits);
  ~HistoryTrees();
  HistoryTrees(const HistoryTrees&) = delete;
  HistoryTrees& operator=(const HistoryTrees&) = delete;
  HistoryTrees(HistoryTrees&&) = delete;
  HistoryTrees& operator=(HistoryTrees&&) = delete;

  /// Reads what the changes of the next commits will want; to be told of all
  /// of them in their order.
  void prefetch(std::span<const git::RangeCommit> commits);

  /// Of that commit what `paths` name; all of it where there are no paths, or
  /// git has to say. What `side` tells, no tree is asked for.
  std::shared_ptr<const tree::Tree> part(
      const std::string& commit, const std::optional<Paths>& paths,
      const std::optional<CommitSide>& side = {});

  /// All of it; the second, made from the tree of its parent.
  std::shared_ptr<const tree::Tree> of(const std::string& commit);
  std::shared_ptr<const tree::Tree> after(const git::RangeCommit& commit);

  /// What is known of all of them.
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
  Reading reading_{.memo = &memo_};
  Speakers speakers_;
  std::unordered_map<std::string, std::string> trees_;
  std::deque<Kept> kept_;
};

}  // namespace tgpl::read
