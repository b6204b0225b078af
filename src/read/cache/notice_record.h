/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What one file's bytes say, as a few bytes: the record that the cache keeps.
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
