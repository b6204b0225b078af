/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads the contents of the files of a tree, from disk or from objects.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/byte_budget.h"
#include "base/file_stamp.h"
#include "git/listing.h"

namespace tgpl::tree {

/// How the content of a file relates to the blob of its entry.
enum class Content {
  blob,      ///< the content is that of the blob
  other,     ///< the content differs from the blob
  unproven,  ///< not known without reading the file
};

struct View {
  std::string_view bytes;
  /// stat data of the file, if it was read from disk
  std::optional<FileStamp> stamp = std::nullopt;
  /// `unproven` if only git can tell.
  Content content = Content::blob;
  /// The memory of large contents, counted until it is released
  /// (base/byte_budget.h). So a thread keeps one view at most.
  std::shared_ptr<const void> memory = nullptr;
};

/// Interface for reading contents, implemented for each kind of tree. Not
/// thread-safe.
class Contents {
 public:
  Contents() = default;
  virtual ~Contents() = default;
  Contents(const Contents&) = delete;
  Contents& operator=(const Contents&) = delete;
  Contents(Contents&&) = delete;
  Contents& operator=(Contents&&) = delete;

  virtual std::optional<std::string> read(const git::Entry& entry,
                                          std::size_t limit) = 0;
  virtual std::optional<View> view(const git::Entry& entry) = 0;
  virtual std::optional<View> view_blob(const git::Entry& entry) = 0;
  virtual Content look(const git::Entry& entry) = 0;
};

/// Reads contents of one tree. Not thread-safe.
class ContentReader {
 public:
  explicit ContentReader(std::unique_ptr<Contents> contents)
      : contents_(std::move(contents)) {}

  /// Returns the content of the entry; nullopt if the file does not exist (any
  /// more) or is no regular file. Throws Error(io) if it cannot be read,
  /// TooLarge if it has over `limit` bytes.
  std::optional<std::string> read(const git::Entry& entry,
                                  std::size_t limit = kLargestFile);

  /// Like read(), but the result is valid only until the next view. For callers
  /// that read many files: faster, and large contents wait for memory.
  std::optional<View> view(const git::Entry& entry);

  /// Reads the content from the object store even if the tree is the work tree.
  /// For a symbolic link that is its target path.
  std::optional<View> view_blob(const git::Entry& entry) {
    return contents_->view_blob(entry);
  }

  /// Returns what view() would report as `content`, without reading the file;
  /// `unproven` if only git can tell. Throws Error(io) if the file cannot be
  /// examined.
  Content look(const git::Entry& entry) { return contents_->look(entry); }

 private:
  std::unique_ptr<Contents> contents_;
};

/// Whether the entry is a regular file, not a symbolic link or a submodule.
bool is_regular(const git::Entry& entry);

}  // namespace tgpl::tree
