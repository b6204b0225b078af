/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whose folder is this? A folder with a licence file of its own under
// another licence came from elsewhere, and so did a package whose manifest
// names another one: their files are not ours to label.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/notice.h"
#include "tree/tree.h"

namespace tgpl::write {

struct ForeignFolder {
  std::string path;    ///< without '/' at the end
  std::string reason;  ///< "vendor/zlib/LICENSE is Zlib"
};

/// Folders below the root with a licence file that is not the project's own:
/// another licence or another holder; with `adopts`, any licence file. And
/// those with a manifest of a package manager that names none of its licences.
std::vector<ForeignFolder> foreign_folders(const tree::Tree& tree,
                                           const header::Notice& notice,
                                           bool adopts);

/// The foreign folder that `path` lies in; nullptr if none.
const ForeignFolder* foreign_folder_of(
    const std::vector<ForeignFolder>& folders, std::string_view path);

}  // namespace tgpl::write
