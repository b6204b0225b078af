/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The git hooks that git-tgpl supports, and where each one runs.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::hook {

enum class HookSide {
  clone,   ///< in the clone that people commit to and push from
  server,  ///< in the repository that receives a push
};

struct ServedHook {
  std::string_view name;
  HookSide side;
  bool usual;   ///< installed if no hooks are named
  bool judges;  ///< false: it only adds, and to skip it leaves nothing unseen
};

/// Whether TGPL_SKIP counts: whoever pushes may not choose for the server.
constexpr bool may_be_skipped(const ServedHook& hook) noexcept {
  return hook.side == HookSide::clone;
}

/// All supported hooks, sorted by name.
std::span<const ServedHook> served_hooks();

/// The supported hook with this name, or nullptr.
const ServedHook* find_served(std::string_view name);

/// All names for a message: "commit-msg, pre-commit, ...".
std::string_view served_names();

}  // namespace tgpl::hook
