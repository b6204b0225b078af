/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The plan of `git tgpl init`, file by file: what happens to each, and why.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/context.h"
#include "tree/tree.h"
#include "write/setup_plan.h"

namespace tgpl::write {

struct ListedFile {
  std::string path;
  /// "create", "header", "reuse" (an entry in REUSE.toml), "license-file" (a
  /// FILE.license), "keep" (complete), "skip" or "unread".
  std::string_view action;
  std::string reason;
  std::string license = {};               ///< that is written; "" = none
  std::vector<std::string> holders = {};  ///< that are written
  bool by_others = false;  ///< only other people than `holders` changed it
};

/// Every file of the tree but symbolic links and submodules, and those that are
/// created; sorted by path.
std::vector<ListedFile> list_files(const tree::Tree& tree,
                                   const read::Context& context,
                                   const SetupPlan& plan);

}  // namespace tgpl::write
