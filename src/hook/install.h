/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Puts our hook scripts where git looks for them, as a guest: what is there
// and is not ours stays as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/repository.h"

namespace tgpl::hook {

enum class State {
  absent,    ///< no such hook: ours can be written
  ours,      ///< ours, as it is shipped
  older,     ///< ours, from another version: can be written anew
  disabled,  ///< ours, but not executable: git passes it by
  calling,   ///< somebody else's that calls us: not touched, nor needed
  foreign,   ///< somebody else's: not touched
  off,       ///< the place for hooks is no folder, so git runs none
};

/// "installed by another version"
std::string_view describe(State state);

/// Whether git comes to us before a commit.
bool is_active(State state);

/// Whether install() has something to do.
bool can_be_written(State state);

struct HookFile {
  std::string name;  ///< "pre-commit"
  std::string path;
  State state = State::absent;
};

/// The hooks we serve, and what stands at the place of each.
std::vector<HookFile> inspect(const git::Repository& repository);

/// Whether git takes its hooks from outside this repository (core.hooksPath):
/// such a folder may serve other repositories too and is never written to.
bool hooks_are_elsewhere(const git::Repository& repository);

/// Writes those that are absent or older and makes ours executable. Throws
/// Error(io), and has changed nothing if a folder cannot be written to.
void install(const std::vector<HookFile>& files);

/// Removes ours; foreign hooks stay. Gives back what was removed.
std::vector<std::string> uninstall(const std::vector<HookFile>& files);

/// The line that a foreign hook needs to call us.
std::string call_line(std::string_view hook_name);

}  // namespace tgpl::hook
