/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The metadata of a file, and whether the file may still change without
// changing its metadata.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>

namespace tgpl {

/// Metadata from stat(). A later write compares it to detect that the file has
/// changed since it was read.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::int64_t size = 0;
  std::int64_t changed_ns = 0;   ///< ctime
  std::int64_t modified_ns = 0;  ///< mtime
  std::uint32_t mode = 0;
  std::uint64_t links = 1;
  std::uint32_t owner = 0;
  std::uint32_t group = 0;

  bool operator==(const FileStamp&) const = default;
};

/// The stamp for what stat() returned.
FileStamp stamp_of(const struct stat& status);

/// The time that the file system would record for a file changed now, in
/// nanoseconds since 1970.
std::int64_t file_clock() noexcept;

/// Whether the file was last changed safely before `moment_ns`, a value of
/// file_clock(). If so, any change since that moment shows in the stamp.
bool is_older(const FileStamp& stamp, std::int64_t moment_ns);

/// Whether the file was last changed safely before the program started.
bool is_settled(const FileStamp& stamp);

/// Whether a file that looks like `now` is the one that looked as expected, but
/// for other names that it has lost: a run itself takes them away, one by one,
/// when it replaces them.
bool is_still(const FileStamp& expected, FileStamp now);

/// All fields as text; equal stamps give equal texts.
std::string to_text(const FileStamp& stamp);

/// The stamp of the file at `path`, anywhere on disk; a symbolic link is
/// followed. Returns nullopt if stat() fails.
std::optional<FileStamp> stamp_at(const std::string& path);

}  // namespace tgpl
