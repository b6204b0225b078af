/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The git hooks that we serve, and where each belongs.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::hook {

enum class HookSide {
  clone,   ///< runs where people commit and push from
  server,  ///< runs where a push arrives
};

struct ServedHook {
  std::string_view name;
  HookSide side;
  bool usual;   ///< installed unless others are named
  bool judges;  ///< false: it only adds, and to skip it leaves nothing unseen
};

/// Whether TGPL_SKIP counts: whoever pushes may not choose for the server.
constexpr bool may_be_skipped(const ServedHook& hook) noexcept {
  return hook.side == HookSide::clone;
}

/// Sorted by name.
std::span<const ServedHook> served_hooks();
const ServedHook* find_served(std::string_view name);

/// "commit-msg, pre-commit, ..."
std::string_view served_names();

}  // namespace tgpl::hook
