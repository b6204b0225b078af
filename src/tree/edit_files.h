/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The same edit to many files, in parallel; or shown only. In the index where
// the tree is the index, and then in the work tree too (staged_edit.h).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tree/edit.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// The new text of the i-th file, which has these bytes; nothing: it stays.
using EditFile = std::function<std::optional<std::string>(
    std::size_t i, std::string_view bytes)>;

/// Runs `edit` on each path, from several threads, and writes the texts that it
/// gives back. With `sink`, nothing is written: it gets the edits, by path.
Applied edit_files(const Tree& tree, const std::vector<std::string>& paths,
                   const EditSink& sink, const SayTheSame& say_the_same,
                   const EditFile& edit);

/// Does the jobs, one after the other; an Error becomes a failure of its path
/// alone.
void do_jobs(const Tree& tree, const std::vector<TextJob>& jobs,
             const EditSink& sink, const SayTheSame& say_the_same,
             Applied& applied);

void sort_changed(Applied& applied);

}  // namespace tgpl::tree
