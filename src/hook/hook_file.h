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
  absent,       ///< no such hook: ours can be written
  ours,         ///< ours, as it is shipped
  older,        ///< ours, from another version: can be written anew
  disabled,     ///< ours, but not executable: git passes it by
  calling,      ///< somebody else's that calls us: not touched, nor needed
  configured,   ///< git's configuration calls us (git 2.54)
  dispatching,  ///< it runs all that is in <hook>.d/: a file there will do
  unready,      ///< husky makes the hooks here, and has not been run
  managed,      ///< a hook manager's that does not call us
  foreign,      ///< somebody else's: not touched
  off,          ///< the place for hooks is no folder, so git runs none
};

/// "installed by another version"
std::string_view describe(State state);

/// Whether git comes to us.
bool is_active(State state);

struct HookFile {
  std::string name;  ///< "pre-commit"
  std::string path;
  State state = State::absent;
  const Manager* manager = nullptr;
  bool chained = false;  ///< a foreign hook is kept, and ours calls it first
};

/// What stands at the place of each hook that we serve there; or of those that
/// are named.
std::vector<HookFile> inspect(const HookDirectory& place,
                              const std::vector<std::string>& names = {});

/// The usual hooks of the place that are not there, and all that are.
std::vector<HookFile> inspect_usual(const HookDirectory& place);

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
