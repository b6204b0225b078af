/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes many files as one job: each has its old or its new contents at any
// moment, and the disk is synced once per batch instead of once per file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/file.h"

namespace tgpl {

/// Not thread-safe. Files that are not flushed before destruction are not
/// written.
class FileWriter {
 public:
  explicit FileWriter(const Folder& folder) : folder_(folder) {}

  struct Failure {
    std::string path;
    std::string message;
    std::string hint;
  };

  /// Like Folder::replace() and Folder::create(), but a file that cannot be
  /// written is added to failures() and the others are still written.
  void replace(const std::string& path, std::string_view bytes,
               const FileStamp& expected);
  void create(const std::string& path, std::string_view bytes);

  /// Syncs the staged files and renames them into place. Throws Error(io) if
  /// the user interrupted the program.
  void flush();

  /// The paths written so far.
  const std::vector<std::string>& written() const { return written_; }
  const std::vector<Failure>& failures() const { return failures_; }

 private:
  template <typename Work>
  void guarded(const std::string& path, Work work);

  const Folder& folder_;
  std::vector<StagedFile> staged_;
  std::size_t staged_bytes_ = 0;
  std::vector<std::string> written_;
  std::vector<Failure> failures_;
};

}  // namespace tgpl
