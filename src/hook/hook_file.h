/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What stands where git looks for a hook, and what that means for us.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hook/hook_directory.h"
#include "hook/manager.h"

namespace tgpl::hook {

enum class State {
  absent,       ///< no hook
  ours,         ///< our current script
  older,        ///< our script from another version
  disabled,     ///< our script, not executable: git ignores it
  calling,      ///< a foreign hook that runs git-tgpl
  configured,   ///< git's configuration runs git-tgpl (git 2.54)
  dispatching,  ///< a foreign hook that runs the files in <hook>.d/
  unready,      ///< husky manages the hooks, but has not been run
  managed,      ///< a hook manager's hook that does not run git-tgpl
  foreign,      ///< another foreign hook
  off,          ///< core.hooksPath is not a directory: no hooks run
};

/// The state as text for the user: "installed by another version".
std::string_view describe(State state);

/// Whether git-tgpl runs when git runs the hook.
bool is_active(State state);

struct HookFile {
  std::string name;  ///< "pre-commit"
  std::string path;
  State state = State::absent;
  const Manager* manager = nullptr;
  bool chained = false;  ///< our script runs a foreign hook first
};

/// The supported hooks for this directory and their states, or those of the
/// given names.
std::vector<HookFile> inspect(git::Session& session, const HookDirectory& place,
                              const std::vector<std::string>& names = {});

/// The hooks that are usually installed, present or not, and all other active
/// or disabled ones.
std::vector<HookFile> inspect_usual(git::Session& session,
                                    const HookDirectory& place);

/// Where a foreign hook is kept that ours calls first.
std::string set_aside_path(const HookFile& file);

/// Our file in <hook>.d/.
std::string dropped_path(const HookFile& file);

/// The text that git would run, links followed; nothing if there is no
/// readable file of a hook's size.
std::optional<std::string> body_of(const std::string& path);

/// Whether anything has that name, be it a link that leads nowhere.
bool exists(const std::string& path);

/// Whether it is a folder, or a link to one.
bool is_folder(const std::string& path);

/// Whether we may run the file; links are followed.
bool runs(const std::string& path);

}  // namespace tgpl::hook
