/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads objects by id. libgit2 reads the object store in this process where it
// can. Otherwise (sha256, replaced objects) git reads it, through one `git
// cat-file --batch` process. In a partial clone, objects that were not fetched
// count as missing: git would fetch them one by one, and this code never uses
// the network unless asked to.
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

/// Which program reads the objects.
enum class ReadThrough {
  /// libgit2: fastest for many objects. Its start is slow: libgit2 1.5 loads
  /// all system certificates, which takes as long as reading a hundred blobs
  /// through git. So the first few objects are read through an idle git process
  /// if there is one.
  library,
  program,  ///< git: fastest for a few objects
};

/// Starts a `git cat-file` process for the next reader, to be called while the
/// program waits for something else.
void prefetch_blobs(Session& session);

/// Calls `use` for each of `oids` that is a blob in the repository, in this
/// order, while git unpacks the next ones. Faster than libgit2, whose cache of
/// delta bases is limited to 16 MiB. If git fails, the remaining blobs are left
/// out without an error; reading them with a BlobReader reports the reason.
void read_ahead(Session& session, const std::vector<std::string>& oids,
                const std::function<void(const std::string& oid,
                                         std::string_view bytes)>& use);

/// Reads blobs and trees. Not thread-safe: use one reader per thread.
class BlobReader {
 public:
  explicit BlobReader(Session& session,
                      ReadThrough through = ReadThrough::library);
  ~BlobReader();
  BlobReader(const BlobReader&) = delete;
  BlobReader& operator=(const BlobReader&) = delete;
  BlobReader(BlobReader&&) = delete;
  BlobReader& operator=(BlobReader&&) = delete;

  /// Announces blobs that will be read soon (a small number), so that git gets
  /// all requests at once. Has no effect with ReadThrough::library.
  void prefetch(const std::vector<std::string>& oids);

  /// Returns the content of the blob; nullopt if it is missing or is no blob.
  /// Throws Error(repository) if it is damaged.
  std::optional<std::string> read(const std::string& oid);

  /// Returns the content of the tree object; nullopt if it is missing or is no
  /// tree. Throws Error(repository) if it is damaged.
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
  std::size_t few_ = 0;  ///< objects read through an idle process so far
  std::unique_ptr<Store> store_;
  std::unique_ptr<Batch> batch_;
  /// blob contents by id
  std::unordered_map<std::string, std::string> prefetched_;
  std::optional<bool> is_partial_clone_;
};

}  // namespace tgpl::git
