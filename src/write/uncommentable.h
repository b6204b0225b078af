/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licensing information for files that cannot carry comments: in REUSE.toml or
// FILE.license, as [policy] says.
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
/// has .reuse/dep5, which REUSE 3.3 does not allow together with REUSE.toml.
bool takes_sidecars(const tree::Tree& tree, const read::Context& context);

/// Changes plans with a FILE.license that git ignores to Action::ignored,
/// because it would never be committed. Runs git only if a file gets a
/// FILE.license.
void refuse_ignored(const tree::Tree& tree, const read::Context& context,
                    std::vector<FilePlan>& plans);

/// The hint for such files.
extern const char* const kIgnoredHint;

/// Returns the jobs that write REUSE.toml and FILE.license for plans with
/// Action::external and Action::sidecar.
std::vector<tree::TextJob> plan_external(const tree::Tree& tree,
                                         const read::Context& context,
                                         const std::vector<FilePlan>& plans);

/// Returns the notice that labelling gives to a file.
using NoticeOf = std::function<header::Notice(const std::string& path)>;

/// Returns the jobs that remove this information for the files in `selected`.
std::vector<tree::TextJob> plan_external_removal(
    const tree::Tree& tree, const std::vector<git::Entry>& selected,
    const NoticeOf& notice_of);

}  // namespace tgpl::write
