/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// State -> tree edits: which files get a header, which are named in REUSE.toml
// (or get a FILE.license), which are left unchanged, and why. Planning changes
// nothing; a second step applies the plans.
#pragma once

#include <vector>

#include "holders/file_authors.h"
#include "read/read_state.h"
#include "tree/edit_files.h"
#include "tree/tree.h"
#include "write/plan.h"

namespace tgpl::write {

/// Plans the labels of `selected`. Returns a plan for each covered file that
/// TGPL.toml does not exclude, sorted by path.
std::vector<FilePlan> plan_labels(const tree::Tree& tree,
                                  const read::Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling);

/// The same with years and authors from the history, which is read only for
/// files that get a label.
std::vector<FilePlan> plan_credited_labels(
    const tree::Tree& tree, const read::Context& context,
    const std::vector<git::Entry>& selected, Labelling labelling,
    const holders::ReadFileAuthors& read);

/// Applies the plans file by file, then REUSE.toml and the FILE.license files.
/// With a `sink`, nothing is written: it receives the edits.
tree::Applied apply_labels(const tree::Tree& tree, const read::Context& context,
                           const std::vector<FilePlan>& plans,
                           const tree::EditSink& sink = {});

/// Removes from `selected` what labelling with `notice` wrote, in the files, in
/// REUSE.toml and FILE.license. With `authors`, also labels that name only some
/// of those authors.
tree::Applied remove_labels(const tree::Tree& tree,
                            const read::Context& context,
                            const std::vector<git::Entry>& selected,
                            const header::Notice& notice,
                            const StyleOptions& styles,
                            const tree::EditSink& sink,
                            const holders::FileAuthors* authors = nullptr);

}  // namespace tgpl::write
