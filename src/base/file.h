/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files below one folder, never outside it: no path with "..", no symbolic
// link on the way. A repository is untrusted input, so every file of a work
// tree is reached through here.
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "base/file_stamp.h"
#include "base/path.h"
#include "base/staged_file.h"

namespace tgpl {

enum class FileKind { absent, regular, symlink, folder, other };

struct ReadFile {
  std::string bytes;
  FileStamp stamp;
};

/// What who reads many files keeps from one to the next.
struct ReadBuffer {
  std::unique_ptr<char[]> bytes;  ///< nobody writes what no file fills
  std::size_t size = 0;
  std::string parent;  ///< path of the folder of the last file; "" = none
  Descriptor parent_folder;
};

/// The bytes of a file in a room, and what it looked like when the last of them
/// was read.
struct ViewedFile {
  std::string_view bytes;
  FileStamp stamp;
};

/// Whether anything is there; links are followed. False, too, where that
/// cannot be found out.
bool is_there(const std::string& path);

class Folder {
 public:
  /// Opens `path`; throws Error(io) if it cannot.
  explicit Folder(std::string path);

  const std::string& path() const { return path_; }

  /// What is at `path` (a symlink is not followed). "absent" also where a
  /// folder on the way is missing or is a symbolic link.
  FileKind kind(const std::string& path) const;

  /// The whole regular file; nothing if absent or not a regular file. Throws
  /// Error(io) if it cannot be read, or is larger than `limit` bytes.
  std::optional<ReadFile> read(const std::string& path,
                               std::size_t limit = kReadLimit) const;

  /// The same for who reads many, quickest in the order of their paths. What
  /// comes back lies in `room`, which is used again, always for this folder.
  std::optional<ViewedFile> read_into(const std::string& path, ReadBuffer& room,
                                      std::size_t limit = kReadLimit) const;

  /// How the file looks, if it is there; a symbolic link is not followed.
  /// Throws Error(io) if that cannot be found out.
  std::optional<FileStamp> stamp(const std::string& path) const;

  /// Writes what replace() or create() will put in place; see there.
  StagedFile stage_replace(const std::string& path, std::string_view bytes,
                           const FileStamp& expected) const;
  StagedFile stage_create(const std::string& path, std::string_view bytes,
                          std::uint32_t mode = 0666) const;

  /// Everything written below this folder so far reaches the disk. One call
  /// costs about as much as one StagedFile::sync(). Throws Error(io).
  void sync() const;

  /// Replaces the file atomically: a temporary file in the same folder, its
  /// mode and owner, fsync, rename. Throws Error(io) and leaves the file as it
  /// was if it is no longer what `expected` says, or anything fails.
  void replace(const std::string& path, std::string_view bytes,
               const FileStamp& expected) const;

  /// Creates the file (and the folders on the way); throws Error(io) if it is
  /// there already.
  void create(const std::string& path, std::string_view bytes,
              std::uint32_t mode = 0666) const;

  /// Puts a file there, whatever was there before, atomically. For what can be
  /// made again: nobody waits until it is on the disk. Throws Error(io).
  void overwrite(const std::string& path, std::string_view bytes) const;

  /// Removes a regular file; throws Error(io) if it cannot.
  void remove(const std::string& path, const FileStamp& expected) const;

  static constexpr std::size_t kReadLimit = std::size_t{2} << 30;

 private:
  Descriptor open_parent(const std::string& path, bool create) const;
  bool look_at(const std::string& path, struct stat& status) const;
  Descriptor open_file(const std::string& path) const;
  Descriptor open_near(const std::string& path, ReadBuffer& room) const;

  std::string path_;
  Descriptor fd_;
};

}  // namespace tgpl
