/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <vector>

#include "tree/commit_tree.h"

namespace tgpl::tree {

/// The files of git's index.
class IndexTree : public Tree {
 public:
  /// Lists all files. Throws Error(repository) if git fails.
  explicit IndexTree(git::Session& session);
  IndexTree(git::Session& session, Part part);

  ContentReader reader() const override;
  std::vector<git::Entry> select(
      const std::vector<std::string>& pathspecs) const override;
  std::vector<std::string> matching(
      const std::vector<std::string>& pathspecs) const override;
  std::vector<git::ChangedPath> changes_since(
      const Tree& before,
      const std::vector<std::string>& pathspecs) const override;
  std::vector<std::string> ignored_among(
      const std::vector<std::string>& paths) const override;
  std::vector<RefTree> trees_at(
      const std::vector<std::string>& refs,
      const std::vector<std::string>& paths) const override;

 private:
  BlobAccess access_;
};

}  // namespace tgpl::tree
