/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licensing information beside the files that cannot carry it: entries of
// REUSE.toml, or FILE.license, as [policy] says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/file.h"
#include "scan/label.h"

namespace tgpl::scan {

/// A whole file, new or changed or gone.
struct Edit {
  std::string path;
  std::optional<std::string> text;    ///< nothing: the file goes
  std::optional<FileStamp> replaces;  ///< nothing: the file is new
};

/// Whether such files get a FILE.license: the policy says so, or the project
/// has .reuse/dep5, beside which REUSE 3.3 allows no REUSE.toml.
bool takes_sidecars(const Tree& tree, const Context& context);

/// The edits that give the files with Action::beside their information.
std::vector<Edit> plan_beside(const Tree& tree, const Context& context,
                              const std::vector<FilePlan>& plans);

/// The edits that take it away again from the files in `selected`.
std::vector<Edit> plan_beside_removal(const Tree& tree, const Context& context,
                                      const std::vector<git::Entry>& selected,
                                      const header::Notice& notice);

/// Throws Error(io).
void apply(const Folder& folder, const Edit& edit);

}  // namespace tgpl::scan
