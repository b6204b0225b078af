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
  bool usual;  ///< installed unless others are named
};

/// Sorted by name.
std::span<const ServedHook> served_hooks();
const ServedHook* find_served(std::string_view name);

/// "commit-msg, pre-commit, ..."
std::string_view served_names();

}  // namespace tgpl::hook
