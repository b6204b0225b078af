/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The files that affect other files: which files read_context() reads, which
// other files a change of them affects, and where the licensing of a path may
// be declared. All of it comes from one table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::read {

/// Whether read_context() reads the file.
bool is_context_file(std::string_view path);

/// Whether a change to the text of this file may change the licensing of other
/// files, or how they are judged.
bool reaches_others(std::string_view path);

/// The same for creating or deleting the file.
bool reaches_others_by_presence(std::string_view path);

/// Paths at the top of the tree where such files can be. Directories end in
/// '/'.
std::vector<std::string> context_places();

/// The paths, in addition to context_places(), of files that may declare the
/// licensing of `path` or show that it belongs to another project.
std::vector<std::string> speakers_of(std::string_view path);

/// Whether speakers_of() may return this path.
bool may_speak(std::string_view path);

}  // namespace tgpl::read
