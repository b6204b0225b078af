/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Contents of the files of a tree, wherever they are.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/file_stamp.h"
#include "git/listing.h"

namespace tgpl::tree {

/// What the file of an entry holds.
enum class Content {
  blob,      ///< what its object has
  other,     ///< something else
  unproven,  ///< one or the other, which shows when it is looked at
};

struct View {
  std::string_view bytes;
  std::optional<FileStamp> stamp = std::nullopt;  ///< of the file, if any
  /// Unproven still: only git can tell.
  Content content = Content::blob;
};

/// How one kind of tree gets at contents. Not for use from several threads.
class Contents {
 public:
  Contents() = default;
  virtual ~Contents() = default;
  Contents(const Contents&) = delete;
  Contents& operator=(const Contents&) = delete;
  Contents(Contents&&) = delete;
  Contents& operator=(Contents&&) = delete;

  virtual std::optional<std::string> read(const git::Entry& entry) = 0;
  virtual std::optional<View> view(const git::Entry& entry) = 0;
  virtual std::optional<View> view_blob(const git::Entry& entry) = 0;
  virtual Content look(const git::Entry& entry) = 0;
};

/// Reads contents of one tree. Not for use from several threads.
class ContentReader {
 public:
  explicit ContentReader(std::unique_ptr<Contents> contents)
      : contents_(std::move(contents)) {}

  /// The bytes of the entry; nothing if it is not there (any more), or is no
  /// regular file. Throws Error(io) if it cannot be read.
  std::optional<std::string> read(const git::Entry& entry);

  /// The same, good until the next call: for callers that read many.
  std::optional<View> view(const git::Entry& entry);

  /// What the repository has, also where the tree is the work tree, and also
  /// of a symbolic link: the path that it names.
  std::optional<View> view_blob(const git::Entry& entry) {
    return contents_->view_blob(entry);
  }

  /// What view() would find, without reading it; `unproven` where only git can
  /// tell. Throws Error(io) if that cannot be found out.
  Content look(const git::Entry& entry) { return contents_->look(entry); }

 private:
  std::unique_ptr<Contents> contents_;
};

/// Whether the entry is a file with content of its own: no symbolic link, no
/// submodule.
bool is_regular(const git::Entry& entry);

}  // namespace tgpl::tree
