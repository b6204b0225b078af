/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds a few paths in many trees without starting a process for each. Trees of
// a history share most of their directories, which are read once.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "git/blob_reader.h"
#include "git/listing.h"

namespace tgpl::git {

/// Not thread-safe.
class TreeLookup {
 public:
  explicit TreeLookup(Session& session,
                      ReadThrough through = ReadThrough::library)
      : reader_(session, through),
        oid_size_(session.repository().object_format == "sha1" ? 20 : 32) {}

  /// Like list_in_tree() for the tree object `tree`: the files that are one of
  /// `paths` or below it. Returns nullopt if an object is missing. With
  /// ReadThrough::program, `tree` may be any name that git accepts.
  std::optional<std::vector<Entry>> list(const std::string& tree,
                                         const std::vector<std::string>& paths);

 private:
  using Bytes = std::shared_ptr<const std::string>;

  Bytes folder(const std::string& oid);
  std::optional<Entry> child(std::string_view bytes,
                             std::string_view name) const;
  bool add(const std::string& tree, const std::string& path,
           std::vector<Entry>& out);
  bool add_below(const std::string& tree, const std::string& path,
                 std::vector<Entry>& out);

  BlobReader reader_;
  std::size_t oid_size_;
  std::unordered_map<std::string, Bytes> folders_;
  std::size_t bytes_ = 0;
};

}  // namespace tgpl::git
