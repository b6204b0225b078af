/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// State -> tree edits: which files get a header, which are named in REUSE.toml
// (or get a FILE.license), which are left alone, and why. First a plan that
// changes nothing, then the plan carried out.
#pragma once

#include <vector>

#include "holders/file_authors.h"
#include "read/read_state.h"
#include "tree/edit_files.h"
#include "tree/tree.h"
#include "write/plan.h"

namespace tgpl::write {

/// What labelling `selected` would do, by path; a plan for each covered file
/// that TGPL.toml does not leave alone.
std::vector<FilePlan> plan_labels(const tree::Tree& tree,
                                  const read::Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling);

/// The same with what the history says; it is read of those files only that
/// get something.
std::vector<FilePlan> plan_credited_labels(
    const tree::Tree& tree, const read::Context& context,
    const std::vector<git::Entry>& selected, Labelling labelling,
    const holders::ReadFileAuthors& read);

/// Carries the plan out, file by file, and last what goes beside them.
/// With `sink`, nothing is written: it gets the edits.
tree::Applied apply_labels(const tree::Tree& tree, const read::Context& context,
                           const std::vector<FilePlan>& plans,
                           const tree::EditSink& sink = {});

/// Takes away, from `selected`, what labelling with `notice` put there, in the
/// files and beside them. With `credits`, also where it names some of those
/// whom they name.
tree::Applied remove_labels(const tree::Tree& tree,
                            const read::Context& context,
                            const std::vector<git::Entry>& selected,
                            const header::Notice& notice,
                            const StyleOptions& styles,
                            const tree::EditSink& sink,
                            const holders::FileAuthors* authors = nullptr);

}  // namespace tgpl::write
