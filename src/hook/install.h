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
  absent,   ///< no such hook: ours can be written
  ours,     ///< ours, as it is shipped
  older,    ///< ours, from another version: can be written anew
  foreign,  ///< somebody else's: not touched
};

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

/// Writes those that are absent or older. Throws Error(io).
void install(const std::vector<HookFile>& files);

/// Removes ours; foreign hooks stay. Gives back what was removed.
std::vector<std::string> uninstall(const std::vector<HookFile>& files);

/// The line that a foreign hook needs to call us.
std::string call_line(std::string_view hook_name);

}  // namespace tgpl::hook
