/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How a file looks from outside, and whether that may still change unseen.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>

namespace tgpl {

/// What a file looked like when it was read; a later write compares it.
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

FileStamp stamp_of(const struct stat& status);

/// What a file that is changed now would have as its time of change.
std::int64_t file_clock() noexcept;

/// Whether nobody can have changed the file since file_clock() said `moment`.
bool is_older(const FileStamp& stamp, std::int64_t moment_ns);

/// Whether nobody can have changed the file since the program started.
bool is_settled(const FileStamp& stamp);

/// Whether a file that looks like `now` is the one that looked as expected, but
/// for other names that it has lost: a run itself takes them away, one by one,
/// when it replaces them.
bool is_still(const FileStamp& expected, FileStamp now);

/// As words, the same for the same stamp.
std::string to_text(const FileStamp& stamp);

/// How the file at `path` looks, wherever that is; a symbolic link is followed.
/// Nothing if it is not there.
std::optional<FileStamp> stamp_at(const std::string& path);

}  // namespace tgpl
