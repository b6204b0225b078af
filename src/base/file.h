/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files below one directory and never outside it: no path with "..", no
// symbolic link on the way. A repository is untrusted input, so every file of a
// working tree is accessed through this.
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/byte_budget.h"
#include "base/descriptor.h"
#include "base/file_stamp.h"
#include "base/path.h"
#include "base/staged_file.h"

namespace tgpl {

enum class FileKind { absent, regular, symlink, folder, other };

/// The contents of a file and its stamp when it was opened.
struct ReadFile {
  std::string bytes;
  FileStamp stamp;
};

/// Memory and an open directory that Folder::read_into() reuses from file to
/// file.
struct ReadBuffer {
  std::unique_ptr<char[]> bytes;  ///< not initialised
  std::size_t size = 0;
  std::string parent;  ///< directory of the last file; "" = none
  Descriptor parent_folder;
};

/// The contents of a file, in a ReadBuffer, and its stamp after the last byte
/// was read.
struct ViewedFile {
  std::string_view bytes;
  FileStamp stamp;
  /// The memory of large contents, which are not in the buffer; counted
  /// (byte_budget.h) until it is released.
  std::shared_ptr<const void> memory = nullptr;
};

/// Whether anything exists at `path`. Follows symbolic links; false if that
/// cannot be determined.
bool is_there(const std::string& path);

/// A directory that stays open. All paths given to it are relative to it and
/// must satisfy is_inside().
class Folder {
 public:
  /// Opens the directory `path`. Throws Error(io) if that fails.
  explicit Folder(std::string path);

  const std::string& path() const { return path_; }

  /// What kind of file `path` is; a symbolic link is not followed. Also
  /// "absent" if a directory on the way is missing or is a symbolic link.
  FileKind kind(const std::string& path) const;

  /// Reads a whole file; nullopt if it is absent or not a regular file. Throws
  /// Error(io) if it cannot be read, TooLarge if it has over `limit` bytes.
  std::optional<ReadFile> read(const std::string& path,
                               std::size_t limit = kLargestFile) const;

  /// Like read(), for callers that read many files; fastest in the order of the
  /// paths. The result points into `buffer`, which the next call overwrites,
  /// or holds large contents itself. Use a buffer with one Folder only.
  std::optional<ViewedFile> read_into(const std::string& path,
                                      ReadBuffer& buffer,
                                      std::size_t limit = kLargestFile) const;

  /// The stamp of the file, or nullopt if it is absent. A symbolic link is not
  /// followed. Throws Error(io) if that cannot be determined.
  std::optional<FileStamp> stamp(const std::string& path) const;

  /// The first half of replace() and create(): writes the temporary file.
  /// StagedFile::put_in_place() is the second half.
  StagedFile stage_replace(const std::string& path, std::string_view bytes,
                           const FileStamp& expected) const;
  StagedFile stage_create(const std::string& path, std::string_view bytes,
                          std::uint32_t mode = 0666) const;

  /// Waits until everything written to this file system is on disk. Costs about
  /// as much as one StagedFile::sync(). Throws Error(io).
  void sync() const;

  /// Replaces the file atomically: writes a temporary file in the same
  /// directory with the same mode and owner, syncs and renames it. Throws
  /// Error(io) and leaves the file unchanged if it no longer matches `expected`
  /// or if a step fails.
  void replace(const std::string& path, std::string_view bytes,
               const FileStamp& expected) const;

  /// Creates the file and the directories it needs. Throws Error(io) if the
  /// file exists already.
  void create(const std::string& path, std::string_view bytes,
              std::uint32_t mode = 0666) const;

  /// Creates or replaces the file atomically, without waiting for the disk: for
  /// caches and other files that can be made again. Throws Error(io).
  void overwrite(const std::string& path, std::string_view bytes) const;

  /// Deletes a file. Throws Error(io) if it no longer matches `expected` or
  /// cannot be deleted.
  void remove(const std::string& path, const FileStamp& expected) const;

 private:
  Descriptor open_parent(const std::string& path, bool create) const;
  bool look_at(const std::string& path, struct stat& status) const;
  Descriptor open_file(const std::string& path) const;
  Descriptor open_near(const std::string& path, ReadBuffer& buffer) const;

  std::string path_;
  Descriptor fd_;
};

}  // namespace tgpl
