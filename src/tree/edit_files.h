/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Applies an edit to many files in parallel, or only shows the result. If the
// tree is the index, changes both the index and the work tree (staged_edit.h).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tree/edit.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// Returns the new text of the i-th file, whose content is `bytes`; nullopt if
/// it does not change.
using EditFile = std::function<std::optional<std::string>(
    std::size_t i, std::string_view bytes)>;

/// Calls `edit` for each path, from several threads, and writes the new texts.
/// With a `sink`, nothing is written: the sink receives the edits, sorted by
/// path.
Applied edit_files(const Tree& tree, const std::vector<std::string>& paths,
                   const EditSink& sink, const SayTheSame& say_the_same,
                   const EditFile& edit);

/// Runs the jobs one after the other, adding the results to `applied`. An Error
/// is recorded as a failure of that path only.
void do_jobs(const Tree& tree, const std::vector<TextJob>& jobs,
             const EditSink& sink, const SayTheSame& say_the_same,
             Applied& applied);

void sort_changed(Applied& applied);

}  // namespace tgpl::tree
