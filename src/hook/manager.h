/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Hook managers: programs that own the hooks of a repository. Their hook files
// are not changed; instead their own configuration has to call git-tgpl.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::hook {

struct Manager {
  std::string_view name;
  std::string_view mark;  ///< a text in every hook file that it writes
  /// The configuration files in the top-level directory where a project lists
  /// what to run. "%" stands for the name of the hook.
  std::vector<std::string_view> files;
  /// The lines to add there, with "%" as above.
  std::string_view lines;
};

/// All known managers, sorted by name.
std::span<const Manager> managers();

/// The manager with this name, or nullptr.
const Manager* find_manager(std::string_view name);

/// The manager that wrote a hook with this text, or nullptr.
const Manager* manager_of(std::string_view body);

/// Whether the text of a hook or of a manager's configuration runs git-tgpl for
/// this hook. Comments do not count.
bool calls_us(std::string_view text, std::string_view hook_name);

/// `text` with every "%" replaced by the name of the hook.
std::string filled(std::string_view text, std::string_view hook_name);

}  // namespace tgpl::hook
