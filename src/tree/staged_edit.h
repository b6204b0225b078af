/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Edits of what is staged. The same change is made to the text in the index
// and, apart from it, to the text in the work tree, so that what is not staged
// stays so: the two differ afterwards by what they differed before.
//
// The order of the writes, for a run that is killed between any two of them:
//
//   1. the new blobs, which nothing refers to yet: git gc takes them away;
//   2. the files of the work tree, each replaced at once. Now they hold a
//      change that is not staged; the next run finds it there and goes on;
//   3. the index, by git, under its lock, in one replacement;
//   4. what the index knows of the files' time and size, a cache.
//
// The other way round, a staged header would be taken out again by the next
// `git commit -a`, and no later run would see that something is missing.
#pragma once

#include <string>
#include <vector>

#include "tree/edit.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// What the next commit adds or changes in the index `tree`, and what is in
/// conflict there: edit_staged() says of that what to do. Throws Error(usage)
/// if one of `pathspecs`, relative to the current folder, names no file.
std::vector<git::Entry> select_staged(
    const Tree& tree, const std::vector<std::string>& pathspecs);

/// Does the jobs in the index `tree` and in the work tree beside it. A file
/// that cannot be changed in both is changed in neither, and becomes a
/// failure; one that a sparse checkout leaves out is changed in the index.
/// With `sink` nothing is written: it gets the edits of the index. Throws
/// Error(repository) in a hook of `git commit PATH`.
Applied edit_staged(const Tree& tree, const std::vector<TextJob>& jobs,
                    const EditSink& sink, const SayTheSame& say_the_same);

}  // namespace tgpl::tree
