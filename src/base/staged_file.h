/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A file that is written under a temporary name and gets its own at the end, so
// that it is old or new at any moment.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "base/file_stamp.h"

namespace tgpl {

/// Made by Folder::stage_replace() and stage_create(). Goes away with this
/// object unless it was put in place.
class StagedFile {
 public:
  StagedFile(StagedFile&& other) noexcept;
  StagedFile& operator=(StagedFile&&) = delete;
  StagedFile(const StagedFile&) = delete;
  StagedFile& operator=(const StagedFile&) = delete;
  ~StagedFile();

  const std::string& path() const { return path_; }

  /// Waits until the contents are on disk. Throws Error(io).
  void sync() const;

  /// Renames the new contents to path(), atomically. Throws Error(io) if the
  /// file has changed since its stamp was taken, or if a file to be created
  /// exists already.
  void put_in_place();

  /// Renames the new contents to path(), replacing any file there.
  void replace();

 private:
  friend class Folder;
  StagedFile(std::string path, Descriptor parent,
             std::optional<FileStamp> expected);

  void fill(std::string_view bytes, std::uint32_t mode);
  void take_owner_and_mode() const;

  std::string path_;
  std::string name_;
  std::string temporary_;  ///< "" = already renamed
  Descriptor parent_;
  Descriptor file_;
  std::optional<FileStamp> expected_;
};

}  // namespace tgpl
