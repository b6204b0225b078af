/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files below one folder, never outside it: no path with "..", no symbolic
// link on the way. A repository is untrusted input, so every file of a work
// tree is reached through here.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tgpl {

/// A file descriptor with an owner.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept;
  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  /// Gives the descriptor away.
  int release();

 private:
  int fd_ = -1;
};

/// What a file looked like when it was read; a later write compares it.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::int64_t size = 0;
  std::int64_t changed_ns = 0;  ///< ctime
  std::uint32_t mode = 0;

  bool operator==(const FileStamp&) const = default;
};

enum class FileKind { absent, regular, symlink, folder, other };

struct ReadFile {
  std::string bytes;
  FileStamp stamp;
};

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

  /// Replaces the file atomically: a temporary file in the same folder, its
  /// mode and owner, fsync, rename. Throws Error(io) and leaves the file as it
  /// was if it is no longer what `expected` says, or anything fails.
  void replace(const std::string& path, std::string_view bytes,
               const FileStamp& expected) const;

  /// Creates the file (and the folders on the way); throws Error(io) if it is
  /// there already.
  void create(const std::string& path, std::string_view bytes,
              std::uint32_t mode = 0666) const;

  /// Removes a regular file; throws Error(io) if it cannot.
  void remove(const std::string& path, const FileStamp& expected) const;

  static constexpr std::size_t kReadLimit = std::size_t{2} << 30;

 private:
  Descriptor open_parent(const std::string& path, bool create) const;
  void write_beside(const std::string& path, std::string_view bytes,
                    const FileStamp* expected, std::uint32_t mode) const;

  std::string path_;
  Descriptor fd_;
};

/// Whether `path` stays below a folder: relative, no "." or ".." or empty
/// component, no NUL, nothing named ".git" (in any case).
bool is_inside(std::string_view path);

/// The part behind the last '/'; the part before it ("" if none).
std::string_view base_name(std::string_view path);
std::string_view parent_path(std::string_view path);

}  // namespace tgpl
