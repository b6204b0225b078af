/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Shared by the commands that install and show hooks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "hook/install.h"

namespace tgpl::cli {

/// Finds the hook directory of this repository, or of init.templateDir.
hook::HookDirectory find_place(git::Session& session, bool of_template);

/// For a hook that this program does not have.
Error unknown_hook(std::string_view name);

/// Splits "HOOK,..." arguments into names. Throws Error(usage) for a hook that
/// this program does not have.
std::vector<std::string> named_hooks(const std::vector<std::string>& words);

/// Whether hooks are disabled in git.
bool is_off(const std::vector<hook::HookFile>& files);
[[noreturn]] void refuse_switched_off(const hook::HookDirectory& place);

}  // namespace tgpl::cli
