/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "git/session.h"
#include "read/commit_terms.h"
#include "review/history.h"

namespace tgpl::review {

/// The history of a repository. Not thread-safe.
class GitHistory : public History {
 public:
  explicit GitHistory(git::Session& session) : session_(session) {}

  bool is_ancestor(const std::string& commit, const std::string& of) override;
  std::optional<std::string> merge_base(const std::string& a,
                                        const std::string& b) override;
  std::vector<git::RangeCommit> commits(
      const std::string& head,
      const std::vector<std::string>& without) override;
  std::vector<std::string> ids(
      const std::string& head,
      const std::vector<std::string>& without) override;
  void read_changes(std::span<git::RangeCommit> commits) override;
  std::shared_ptr<const tree::Tree> part(
      const std::string& commit, const Paths& paths,
      const std::optional<read::CommitSide>& side) override;
  std::shared_ptr<const tree::Tree> after(
      const git::RangeCommit& commit) override;
  read::Reading reading() const override;
  std::shared_ptr<const tree::Tree> tree(const std::string& commit) override;
  std::shared_ptr<const tree::Tree> files(
      const std::string& commit,
      const std::vector<std::string>& paths) override;
  std::string training_license(const git::RangeCommit& commit) override;
  bool is_checked_out(const std::string& commit) override;
  bool is_shallow() override;

 private:
  /// The object to read for a commit, or for "".
  std::string object_of(const std::string& commit);

  git::Session& session_;
  std::string empty_tree_;
  std::unique_ptr<read::HistoryTrees> trees_;
  std::optional<read::CommitTerms> terms_;
};

}  // namespace tgpl::review
