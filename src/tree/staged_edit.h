/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Edits staged files. The same change is made to the text in the index and,
// separately, to the text in the work tree. So unstaged changes stay unstaged.
//
// Order of the writes, so that the run may be killed between any two of them:
//   1. the new blobs, which nothing refers to yet; git gc removes them;
//   2. the files of the work tree, each replaced atomically. If the run ends
//      here, they have an unstaged change, and the next run continues;
//   3. the index, replaced atomically by git, under its lock;
//   4. the stat data in the index, which is only a cache.
// With the index first, the next `git commit -a` would remove a staged header
// again, and no later run would notice.
#pragma once

#include <string>
#include <vector>

#include "tree/edit.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// Returns the files that the next commit adds or changes in the index `tree`,
/// and those in conflict, which edit_staged() reports. Throws Error(usage) if
/// one of `pathspecs`, relative to the current directory, matches no file.
std::vector<git::Entry> select_staged(
    const Tree& tree, const std::vector<std::string>& pathspecs);

/// Runs the jobs on the index `tree` and on its work tree. A file that cannot
/// be changed in both is changed in neither and becomes a failure. A file that
/// a sparse checkout leaves out is changed only in the index. With a `sink`
/// nothing is written: it receives the edits of the index. Throws
/// Error(repository) in a hook of `git commit PATH`, where git uses a temporary
/// index.
Applied edit_staged(const Tree& tree, const std::vector<TextJob>& jobs,
                    const EditSink& sink, const SayTheSame& say_the_same);

}  // namespace tgpl::tree
