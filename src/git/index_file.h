/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Parses git's index file. Elsewhere the index is read through git. But git
// reports the stat data of files only by comparing all of them with the work
// tree, and code that reads every file anyway can compare on the way.
//
// The parts that are read (gitformat-index(5)); numbers are big-endian:
//   3 x 4 bytes  "DIRC", version (2 to 4), number of entries
//   then an entry per path and stage, sorted:
//     10 x 4 bytes  ctime in seconds, its nanoseconds, mtime in seconds, its
//                   nanoseconds, device, inode, mode, uid, gid, size
//     20 or 32      object id (SHA-1 or SHA-256)
//     2             flags: 0x8000 assume-unchanged, 0x4000 extended flags
//                   follow, 0x3000 stage, 0x0fff length of the path
//     2             extended flags, only if announced: 0x4000 skip-worktree
//                   (sparse checkout), 0x2000 intent-to-add (git add -N)
//     path          version 2 and 3: the path and 1 to 8 NULs, so that the
//                   entry is a multiple of 8 bytes long; version 4: a number
//                   (offset encoding of packs), how many bytes to remove from
//                   the end of the previous path, then the text to append, NUL
//   extensions: a name of 4 bytes, size in 4 bytes, content
//   20 or 32 bytes: checksum
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_stamp.h"

namespace tgpl::git {

/// The stat data of a file when git last found it equal to its blob, each value
/// truncated to 32 bits as in the index. A file whose stat data is still the
/// same is unchanged.
struct IndexedLook {
  std::uint32_t changed_s = 0;  ///< ctime in seconds
  std::uint32_t changed_ns = 0;
  std::uint32_t modified_s = 0;  ///< mtime in seconds
  std::uint32_t modified_ns = 0;
  std::uint32_t inode = 0;
  std::uint32_t owner = 0;
  std::uint32_t group = 0;
  std::uint32_t mode = 0;  ///< 0100644 or 0100755
  std::uint32_t size = 0;

  bool operator==(const IndexedLook&) const = default;
};

IndexedLook look_of(const FileStamp& stamp);

/// Whether a file with the stat data `now` certainly has other content than it
/// had with `then`, whichever stat fields git is configured to compare.
bool is_surely_changed(const IndexedLook& then, const IndexedLook& now);

struct IndexedFile {
  std::string path;
  std::uint32_t mode = 0;
  std::string oid;  ///< hexadecimal
  int stage = 0;    ///< 0; 1 to 3 for a conflict
  /// The assume-unchanged flag: git does not check the file.
  bool assumed_unchanged = false;
  /// nullopt if the stat data does not prove that the file is unchanged: the
  /// file was modified as late as the index was written ("racy"), or it is not
  /// added yet (git add -N).
  std::optional<IndexedLook> look;
};

/// Parses the content of an index file; `written` is the stat data of the index
/// file itself. Returns the entries in the order of the file. Returns nullopt
/// if the file is damaged or uses a feature that this parser does not support
/// and git has to read it: a split index, a sparse index, or entries with
/// skip-worktree.
std::optional<std::vector<IndexedFile>> parse_index(
    std::string_view bytes, std::string_view object_format,
    const FileStamp& written);

}  // namespace tgpl::git
