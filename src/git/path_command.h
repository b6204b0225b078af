/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Commands on paths that a message shows, ready to paste into a shell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::git {

/// The directory in which the user pastes the command.
enum class Standing { top_folder, some_folder };

/// `command` followed by these paths, which are relative to the top-level
/// directory. Each argument is a pathspec that matches only that file, both for
/// git and for git-tgpl. Returns nullopt if there is no path, or if a path
/// contains characters that a terminal cannot show.
std::optional<std::string> command_on(std::string_view command,
                                      const std::vector<std::string>& paths,
                                      Standing standing);

}  // namespace tgpl::git
