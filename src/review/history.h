/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The interface through which commits are judged: their order, their trees and
// what they change. A repository is one implementation (git_history.h); tests
// have another, in memory.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "git/changes.h"
#include "read/history_trees.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::review {

/// A commit is named by its full id. "" instead of a commit is the empty tree.
class History {
 public:
  using Paths = std::optional<std::vector<std::string>>;

  History() = default;
  virtual ~History();
  History(const History&) = delete;
  History& operator=(const History&) = delete;
  History(History&&) = delete;
  History& operator=(History&&) = delete;

  virtual bool is_ancestor(const std::string& commit,
                           const std::string& of) = 0;
  /// nullopt if the two commits have no common history.
  virtual std::optional<std::string> merge_base(const std::string& a,
                                                const std::string& b) = 0;

  /// The commits reachable from `head` but not from `without`, parents first;
  /// see git::list_commits(). Their changes are not read yet.
  virtual std::vector<git::RangeCommit> commits(
      const std::string& head, const std::vector<std::string>& without) = 0;
  /// The ids of the same commits.
  virtual std::vector<std::string> ids(
      const std::string& head, const std::vector<std::string>& without) = 0;

  /// Fills in the changes of the next commits of the last call of commits().
  /// Must be called for all of them, in their order.
  virtual void read_changes(std::span<git::RangeCommit> commits) = 0;

  /// A tree that contains at least `paths`, or everything if that is absent.
  /// `side` is known for one side of a commit; see read::CommitSide.
  virtual std::shared_ptr<const tree::Tree> part(
      const std::string& commit, const Paths& paths,
      const std::optional<read::CommitSide>& side) = 0;
  /// The whole tree of a commit whose changes are read.
  virtual std::shared_ptr<const tree::Tree> after(
      const git::RangeCommit& commit) = 0;
  /// What the trees of part() and after() share.
  virtual read::Reading reading() const = 0;

  /// The whole tree of any commit.
  virtual std::shared_ptr<const tree::Tree> tree(const std::string& commit) = 0;
  /// The tree of any commit, with no more than these files.
  virtual std::shared_ptr<const tree::Tree> files(
      const std::string& commit, const std::vector<std::string>& paths) = 0;

  /// The licence that governs training, from the TGPL.toml of the commit; "" if
  /// that names none.
  virtual std::string training_license(const git::RangeCommit& commit) = 0;

  /// Whether the commit is that of the work tree. Assumed where there is none:
  /// the user who pushes to a server has one.
  virtual bool is_checked_out(const std::string& commit) = 0;

  /// Whether commits are missing because the repository is shallow.
  virtual bool is_shallow() = 0;
};

}  // namespace tgpl::review
