/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Programs that own the hooks of a repository. Theirs is not touched: they are
// told in their own configuration to call us.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::hook {

struct Manager {
  std::string_view name;
  std::string_view mark;  ///< stands in the hooks that it writes
  /// Where a project says what it shall run, from the top; "%" stands for the
  /// name of the hook.
  std::vector<std::string_view> files;
  /// What to write there; "%" as above.
  std::string_view lines;
};

/// Sorted by name.
std::span<const Manager> managers();
const Manager* find_manager(std::string_view name);

/// FileScope work the text of a hook is; nullptr if nobody's that we know.
const Manager* manager_of(std::string_view body);

/// Whether the text, of a hook or of a manager's file, calls us for the hook;
/// not in a comment.
bool calls_us(std::string_view text, std::string_view hook_name);

/// `text` with the name of the hook for "%".
std::string filled(std::string_view text, std::string_view hook_name);

}  // namespace tgpl::hook
