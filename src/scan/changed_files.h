/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which files git finds changed in the work tree, asked when the first of them
// is in doubt: mostly never.
#pragma once

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/file_stamp.h"
#include "git/repository.h"

namespace tgpl::scan {

/// For several threads.
class ChangedFiles {
 public:
  /// `pathspecs`: the whole work tree; `index`: how the file of the index looks
  /// that the files are compared with.
  ChangedFiles(git::Repository repository, std::vector<std::string> pathspecs,
               FileStamp index);

  /// Whether git finds the file changed since it was added to that index; true,
  /// too, where there is another index by now. Throws Error(repository).
  bool contains(const std::string& path);

 private:
  void ask();

  git::Repository repository_;
  std::vector<std::string> pathspecs_;
  FileStamp index_;
  std::mutex mutex_;
  bool asked_ = false;
  bool other_index_ = false;
  std::set<std::string> paths_;
};

}  // namespace tgpl::scan
