/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Contents from the object store, for the index and for commits.
#pragma once

#include <memory>
#include <string>

#include "git/blob_reader.h"
#include "tree/content_reader.h"

namespace tgpl::tree {

/// How the objects of a tree are read.
struct BlobAccess {
  git::ReadThrough through = git::ReadThrough::library;
  /// A reader shared by several trees; with nullptr the tree has its own.
  std::shared_ptr<git::BlobReader> shared = nullptr;
};

/// Reads the contents of entries from blobs. `session` must outlive it. The
/// object store is opened at the first request.
class BlobContents : public Contents {
 public:
  BlobContents(git::Session& session, BlobAccess access)
      : session_(session), access_(std::move(access)) {}

  std::optional<std::string> read(const git::Entry& entry,
                                  std::size_t limit) override;
  std::optional<View> view(const git::Entry& entry) override;
  std::optional<View> view_blob(const git::Entry& entry) override;
  Content look(const git::Entry& entry) override;

 private:
  git::BlobReader& blobs();

  git::Session& session_;
  BlobAccess access_;
  std::string blob_;  ///< content of the last view, if it was small
};

}  // namespace tgpl::tree
