/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What tracked files say, read while git still looks for the others: that takes
// it a processor and a tenth of a second, and ours has nothing else to do.
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
  /// A file that is what its blob says.
  struct Row {
    std::string path;
    SharedText record;
    Shared<check::Statements> statements;
    bool settled = true;  ///< else the file may have become another one
  };

  /// Reads files of the tree, from the first on, until `wait` comes back;
  /// throws what that throws.
  ReadAhead(const tree::Tree& tree, const std::function<void()>& wait);

  /// nullptr if the file was not read.
  const Row* find(std::string_view path) const;

 private:
  std::vector<Row> rows_;  ///< by path
};

}  // namespace tgpl::read
