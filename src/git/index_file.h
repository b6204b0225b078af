/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The file of git's index. git is asked for what it holds wherever that does:
// but how each file looked when it was added, git tells only by comparing all
// of them, and who reads every file anyway can do that on the way.
//
// What is read of it (gitformat-index(5)); numbers have the highest byte first:
//
//   4 * 3   "DIRC", the version (2 to 4), how many entries there are
//   an entry for each path and stage, in order:
//     4 * 10     ctime in seconds, its nanoseconds, mtime in seconds, its
//                nanoseconds, device, inode, mode, owner, group, size
//     20 or 32   the object id
//     2          flags: 0x8000 the user promises that the file is unchanged,
//                0x4000 more flags follow, 0x3000 the stage
//     2          only if so: 0x4000 not in the work tree (sparse checkouts),
//                0x2000 not added yet (git add -N)
//     the path and a NUL; in version 4 before it a number (notation of offsets
//     in packs): how many bytes less of the path before it begins with; else
//     behind it NULs until the entry has a multiple of 8 bytes
//   extensions: a name of 4 bytes, 4 bytes with the size, as many bytes
//   20 or 32  a checksum
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_stamp.h"

namespace tgpl::git {

/// How a file looked when git found it to be what its blob says; cut to 32 bits
/// each, as the index has it. A file that looks so still is that blob.
struct IndexedLook {
  std::uint32_t changed_s = 0;  ///< ctime
  std::uint32_t changed_ns = 0;
  std::uint32_t modified_s = 0;  ///< mtime
  std::uint32_t modified_ns = 0;
  std::uint32_t inode = 0;
  std::uint32_t owner = 0;
  std::uint32_t group = 0;
  std::uint32_t mode = 0;  ///< 0100644 or 0100755
  std::uint32_t size = 0;

  bool operator==(const IndexedLook&) const = default;
};

IndexedLook look_of(const FileStamp& stamp);

/// Whether a file that looks like `now` has other content than one that looked
/// like `then`, for git, too, whatever it is configured to compare.
bool is_surely_changed(const IndexedLook& then, const IndexedLook& now);

struct IndexedFile {
  std::string path;
  std::uint32_t mode = 0;
  std::string oid;  ///< hex
  int stage = 0;    ///< 1 to 3 in a conflict
  /// The user's promise that the file is unchanged; git does not look.
  bool assumed_unchanged = false;
  /// Nothing where the look proves nothing: the file may have changed since
  /// without looking otherwise ("racy"), or it is not added yet.
  std::optional<IndexedLook> look;
};

/// What the bytes of an index file hold, in their order; `written` is how the
/// file looks. Nothing where it has to be left to git: it is damaged, or has
/// what this does not know: parts in another file, folders in place of their
/// files, files that are left out of the work tree.
std::optional<std::vector<IndexedFile>> parse_index(
    std::string_view bytes, std::string_view object_format,
    const FileStamp& written);

}  // namespace tgpl::git
