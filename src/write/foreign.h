/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds third-party directories: those with a licence file of their own with
// another licence, or with a package manifest that names another licence. Their
// files are not labelled.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/notice.h"
#include "tree/tree.h"

namespace tgpl::write {

struct ForeignFolder {
  std::string path;    ///< without trailing '/'
  std::string reason;  ///< "vendor/zlib/LICENSE is Zlib"
};

/// Returns the directories below the top with a licence file that is not the
/// project's own, because of another licence or another holder; with `adopts`,
/// because of any licence file. Also those with a package manifest that names
/// none of the project's licences.
std::vector<ForeignFolder> foreign_folders(const tree::Tree& tree,
                                           const header::Notice& notice,
                                           bool adopts);

/// Returns the third-party directory that contains `path`; nullptr if there is
/// none.
const ForeignFolder* foreign_folder_of(
    const std::vector<ForeignFolder>& folders, std::string_view path);

}  // namespace tgpl::write
