/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The statements of one file, encoded as a record in the cache file.
//
//   flags         1 empty file, 2 binary, 4 unclosed snippet,
//                 8 unclosed ignore block
//   licences      tags: number of tags; for each, its line and its text
//   copyrights    tags
//   contributors  tags
//   snippets      number of snippets; if not 0, three lists of tags as above,
//                 from inside snippets
//   tag errors    number of errors; for each, its kind and its line
//   words         number of licences stated in words, 0 or 1; its line and text
//   wide          tags: copyright notices in forms that REUSE does not count
//   suppressions  number of them; for each, rule, reason, line, whether it
//                 applies to the whole file, and the styles of its comment
//
// A number is in LEB128: seven bits per byte, low bits first; bit 0x80 means
// that more bytes follow. A text is its number of bytes, then the bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "header/read.h"
#include "header/suppression.h"

namespace tgpl::read {

/// What is known from the content of a file without its name.
struct FileNotices {
  bool empty = false;      ///< no bytes at all
  bool generated = false;  ///< has a marker of generated files
  header::Notices notices;
  std::vector<header::Suppression> suppressions;
  /// The licence stated in words if there is no tag, or against the tags;
  /// "" = none.
  header::Tag in_words = {};
  std::vector<header::Tag> wide = {};  ///< see wide_notices.h
};

FileNotices notices_of(std::string_view bytes);

/// Encodes everything except the offsets of tags, which are useless without the
/// content.
std::string encode(const FileNotices& file);
/// Appends the same to `out`.
void encode(const FileNotices& file, std::string& out);

/// Decodes a record; nullopt if it is invalid.
std::optional<FileNotices> decode(std::string_view record);

}  // namespace tgpl::read
