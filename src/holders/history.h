/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The history of many files, from one walk over the commits: never a `git log`
// for each. What git prints is read as it comes, and git is stopped as soon as
// the beginning of every file is found.
#pragma once

#include <string>
#include <vector>

#include "git/session.h"
#include "holders/file_history.h"

namespace tgpl::holders {

/// Of each of `paths`, from the top of the tree, as far as HEAD has it. A file
/// is followed through renames, also one that is only staged; .mailmap is
/// applied; who merged, moved a file as it was or changed its mode has written
/// nothing, and whom a Co-authored-by trailer names has. Throws
/// Error(repository) if the history cannot be read to its end.
std::vector<FileHistory> histories_of(git::Session& session,
                                      const std::vector<std::string>& paths);

}  // namespace tgpl::holders
