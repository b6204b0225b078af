/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What one file's bytes say, as a few bytes: the record that the cache keeps.
//
//   flags         1 no bytes at all, 2 binary, 4 a snippet that is not closed,
//                 8 an ignore block that is not closed
//   licences      tags: how many; for each, its line and its text
//   copyrights    tags
//   contributors  tags
//   snippets      how many; if there are any, three lists of tags again, of
//                 what stands in snippets
//   tag errors    how many; for each, its kind and its line
//   suppressions  how many; for each, the rule, the reason, the line, and
//                 whether it is for the whole file
//
// A number has seven bits in each byte, the low ones first; bit 0x80 says that
// more follow. A text is the number of its bytes, and they.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "header/read.h"
#include "header/suppression.h"

namespace tgpl::read {

/// What can be known of bytes without the name of their file.
struct FileNotices {
  bool empty = false;  ///< no bytes at all
  header::Notices notices;
  std::vector<header::Suppression> suppressions;
};

FileNotices notices_of(std::string_view bytes);

/// All of it but the offsets of tags, which nobody wants without the bytes.
std::string encode(const FileNotices& file);
/// The same, put behind `out`.
void encode(const FileNotices& file, std::string& out);

/// The inverse; nothing if `record` is no such record.
std::optional<FileNotices> decode(std::string_view record);

}  // namespace tgpl::read
