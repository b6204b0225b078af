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

/// The files of a tree as they are now on the disk, for what changes them.
/// Those of a tree in memory are as they were made, and can be shown only.
class PresentFiles {
 public:
  /// `tree` must outlive it.
  explicit PresentFiles(const Tree& tree);

  /// As Folder::read().
  std::optional<ReadFile> read(const std::string& path) const;

  /// Throws Error(repository) where there is nothing to write to.
  const Folder& folder() const;

 private:
  const Tree& tree_;
  std::optional<Folder> folder_;
};

}  // namespace tgpl::tree
