/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The files of a tree that say something of other files: which are read before
// any other (read_context()), what a change of them reaches, and where to look
// for those that speak of a path. One table for all who ask.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::read {

/// Whether read_context() reads the file.
bool is_context_file(std::string_view path);

/// Whether other files may say something else, or be judged otherwise, when the
/// text of this one changes.
bool reaches_others(std::string_view path);

/// The same for a file that comes or goes.
bool reaches_others_by_presence(std::string_view path);

/// Where at the root the files are that speak of a whole tree: paths, and
/// folders with '/' behind.
std::vector<std::string> context_places();

/// The paths of files in which it may stand what `path` is under, and whether
/// it belongs to another project, beside context_places().
std::vector<std::string> speakers_of(std::string_view path);

/// Whether the path is of a kind that speakers_of() gives.
bool may_speak(std::string_view path);

}  // namespace tgpl::read
