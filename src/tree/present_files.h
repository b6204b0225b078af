/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <optional>
#include <string>

#include "base/file.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// The files of a tree as they are now on disk, for code that changes them. The
/// files of a tree in memory can be read but not written.
class PresentFiles {
 public:
  /// `tree` must outlive it.
  explicit PresentFiles(const Tree& tree);

  /// Like Folder::read(), of files up to kLargestEdited bytes.
  std::optional<ReadFile> read(const std::string& path) const;

  /// The directory to write to. Throws Error(repository) if there is none.
  const Folder& folder() const;

 private:
  const Tree& tree_;
  std::optional<Folder> folder_;
};

}  // namespace tgpl::tree
