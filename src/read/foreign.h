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

#include "read/own_words.h"
#include "tree/tree.h"

namespace tgpl::read {

struct ForeignFolder {
  std::string path;    ///< without trailing '/'
  std::string reason;  ///< "vendor/zlib/LICENSE is Zlib"
};

/// Returns the directories below the top with a licence file that is not the
/// project's own, because of another licence or another holder; if the project
/// adopts its licence, because of any licence file. A copy of a licence file of
/// the top directory is the project's own, and so is a file that only names
/// the project's licence. Also those with a package manifest that names none of
/// the project's licences.
std::vector<ForeignFolder> foreign_folders(const tree::Tree& tree,
                                           const ProjectStatement& project);

/// Returns the third-party directory that contains `path`; nullptr if there is
/// none.
const ForeignFolder* foreign_folder_of(
    const std::vector<ForeignFolder>& folders, std::string_view path);

}  // namespace tgpl::read
