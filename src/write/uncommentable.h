/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licensing information beside the files that cannot carry it: entries of
// REUSE.toml, or FILE.license, as [policy] says.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "read/read_state.h"
#include "tree/edit_files.h"
#include "tree/tree.h"
#include "write/plan.h"

namespace tgpl::write {

/// Whether such files get a FILE.license: the policy says so, or the project
/// has .reuse/dep5, beside which REUSE 3.3 allows no REUSE.toml.
bool takes_sidecars(const tree::Tree& tree, const read::Context& context);

/// A FILE.license that git ignores would be written and never committed: such
/// plans become Action::ignored. Asks git where a file gets one.
void refuse_ignored(const tree::Tree& tree, const read::Context& context,
                    std::vector<FilePlan>& plans);

/// What to do about them.
extern const char* const kIgnoredHint;

/// What gives the files with Action::external or sidecar their information.
std::vector<tree::TextJob> plan_external(const tree::Tree& tree,
                                         const read::Context& context,
                                         const std::vector<FilePlan>& plans);

/// What labelling gives to a file.
using NoticeOf = std::function<header::Notice(const std::string& path)>;

/// What takes it away again from the files in `selected`.
std::vector<tree::TextJob> plan_external_removal(
    const tree::Tree& tree, const std::vector<git::Entry>& selected,
    const NoticeOf& notice_of);

}  // namespace tgpl::write
