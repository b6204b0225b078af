/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads tracked files while git still looks for untracked ones, which takes a
// tenth of a second.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/shared_text.h"
#include "read/cache/interned.h"

namespace tgpl::tree {
class Tree;
}  // namespace tgpl::tree

namespace tgpl::read {

class ReadAhead {
 public:
  /// A file that is equal to its blob.
  struct Row {
    std::string path;
    SharedText record;
    Shared<check::Statements> statements;
    /// false: the file may have changed since it was read
    bool settled = true;
  };

  /// Reads files of the tree, in order, until `wait` returns. Throws what
  /// `wait` throws.
  ReadAhead(const tree::Tree& tree, const std::function<void()>& wait);

  /// Returns nullptr if the file was not read.
  const Row* find(std::string_view path) const;

 private:
  std::vector<Row> rows_;  ///< sorted by path
};

}  // namespace tgpl::read
