/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Contents by object id. libgit2 reads the object store in this process where
// it can; where it cannot (sha256, replaced objects), git does, through one
// `git cat-file --batch`. What a partial clone left out is missing: git would
// go and fetch it, blob by blob, and nothing here goes to the network unasked.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// Who reads the objects.
enum class ReadThrough {
  /// Quickest for many. libgit2 1.5 reads all certificates of the system when
  /// it starts, which takes as long as git takes for a hundred blobs: the first
  /// few are read through git where a process is idle.
  library,
  program,  ///< quickest for a few
};

/// Starts a `git cat-file` for the next reader, while there is something else
/// to wait for.
void prefetch_blobs(Session& session);

/// Calls `use` for each of `oids` that is a blob here, in this order, while git
/// unpacks the next ones: it keeps far more of what deltas are made from than
/// libgit2, which has 16 MiB for that. Where git cannot go on, the rest is left
/// out; a BlobReader tells why.
void read_ahead(Session& session, const std::vector<std::string>& oids,
                const std::function<void(const std::string& oid,
                                         std::string_view bytes)>& use);

/// Not for use from several threads: one reader a thread.
class BlobReader {
 public:
  explicit BlobReader(Session& session,
                      ReadThrough through = ReadThrough::library);
  ~BlobReader();
  BlobReader(const BlobReader&) = delete;
  BlobReader& operator=(const BlobReader&) = delete;
  BlobReader(BlobReader&&) = delete;
  BlobReader& operator=(BlobReader&&) = delete;

  /// Blobs that will be read soon, a few of them: git is told all of them at
  /// once and never waits for us. For who reads through the library, nothing.
  void prefetch(const std::vector<std::string>& oids);

  /// The bytes of the blob; nothing if it is missing or is no blob.
  std::optional<std::string> read(const std::string& oid);

  /// The bytes of the tree object; nothing if it is missing or is no tree.
  std::optional<std::string> read_tree(const std::string& oid);

 private:
  struct Store;
  class Batch;

  std::optional<std::string> read_object(const std::string& oid,
                                         std::string_view type);
  std::optional<std::string> read_through_git(const std::string& oid,
                                              std::string_view type);
  std::optional<std::string> read_from_store(const std::string& oid,
                                             std::string_view type);
  bool is_for_store(const std::string& oid);
  bool is_partial_clone();

  Session* session_;
  bool may_open_store_;
  std::size_t few_ = 0;  ///< read through an idle process so far
  std::unique_ptr<Store> store_;
  std::unique_ptr<Batch> batch_;
  std::unordered_map<std::string, std::string> prefetched_;  ///< blobs, by id
  std::optional<bool> is_partial_clone_;
};

}  // namespace tgpl::git
