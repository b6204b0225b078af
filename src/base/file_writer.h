/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Many files written as one job: each is old or new at any moment, and the
// disk is waited for once in a while instead of once a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/file.h"

namespace tgpl {

/// Not for use from several threads. What is not flushed when it is destroyed
/// was not written.
class FileWriter {
 public:
  explicit FileWriter(const Folder& folder) : folder_(folder) {}

  struct Failure {
    std::string path;
    std::string message;
    std::string hint;
  };

  /// As Folder::replace and Folder::create. A file that cannot be written
  /// becomes a failure, and the others go on.
  void replace(const std::string& path, std::string_view bytes,
               const FileStamp& expected);
  void create(const std::string& path, std::string_view bytes);

  /// Puts all in place that is not there yet.
  void flush();

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
