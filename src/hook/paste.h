/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Commands that a message shows, ready to paste into a shell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::hook {

/// Where the user who pastes stands.
enum class Standing { top_folder, some_folder };

/// `command` on these paths, which are from the top of the work tree. Each
/// word that git and we take for a pathspec names just this one file. Nothing
/// if there is no path, or one that no terminal shows as it is.
std::optional<std::string> command_on(std::string_view command,
                                      const std::vector<std::string>& paths,
                                      Standing standing);

}  // namespace tgpl::hook
