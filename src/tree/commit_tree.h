/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tree/blob_contents.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// Some files of a commit or of the index, and optionally a shared blob reader:
/// opening one takes longer than reading a blob.
struct Part {
  std::vector<git::Entry> entries;
  std::shared_ptr<git::BlobReader> blobs = nullptr;
};

/// The files of a commit or of a tree object.
class CommitTree : public Tree {
 public:
  /// Lists all files. Throws Error(repository) if git fails.
  CommitTree(git::Session& session, std::string revision);
  /// A whole tree whose list of files is known: `entries`.
  CommitTree(git::Session& session, std::string revision,
             std::vector<git::Entry> entries);
  CommitTree(git::Session& session, std::string revision, Part part);

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
