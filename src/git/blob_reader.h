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

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/byte_budget.h"
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
/// delta bases is limited to 16 MiB. Blobs over kLargestFile are left out. If
/// git fails, so are the remaining blobs, without an error: reading them with a
/// BlobReader reports the reason.
void read_ahead(Session& session, const std::vector<std::string>& oids,
                const std::function<void(const std::string& oid,
                                         std::string_view bytes)>& use);

/// The content of a blob, and the bytes of the budget for it
/// (base/byte_budget.h) if it is large.
struct HeldBlob {
  std::unique_ptr<HeldBytes> held;
  std::string bytes;
};

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
  /// Throws Error(repository) if it is damaged, and TooLarge with its id if it
  /// has over `limit` bytes: then it was not unpacked.
  std::optional<std::string> read(const std::string& oid,
                                  std::size_t limit = kLargestFile);

  /// Like read() with the usual limit, but a large blob waits until there is
  /// memory for it. The thread must not hold any at the call.
  std::optional<HeldBlob> read_held(const std::string& oid);

  /// Returns the content of the tree object; nullopt if it is missing or is no
  /// tree. Throws Error(repository) if it is damaged.
  std::optional<std::string> read_tree(const std::string& oid);

 private:
  struct Store;
  class Batch;

  /// What is read, and how.
  struct Request {
    const std::string& oid;
    std::string_view type;
    std::size_t limit = kLargestFile;
    bool hold = false;  ///< count large contents
  };

  std::optional<HeldBlob> read_object(const Request& request);
  std::optional<HeldBlob> read_through_git(const Request& request);
  std::optional<HeldBlob> read_from_store(const Request& request);
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
