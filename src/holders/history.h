/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The history of many files, read in one pass over the commits, not with a `git
// log` per file. Output of git is parsed as it arrives, and git is stopped as
// soon as the first commit of every file is found.
#pragma once

#include <string>
#include <vector>

#include "git/session.h"
#include "holders/file_history.h"

namespace tgpl::holders {

/// Returns the history of each of `paths` (relative to the top of the tree),
/// starting at HEAD. Renames are followed, also staged ones, and .mailmap is
/// applied. Authors are the authors of commits that changed the content, and
/// people in their Co-authored-by trailers; merges, renames without edits and
/// mode changes do not count. Throws Error(repository) if the history cannot be
/// read completely.
std::vector<FileHistory> histories_of(git::Session& session,
                                      const std::vector<std::string>& paths);

}  // namespace tgpl::holders
