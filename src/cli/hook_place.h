/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the commands that look after hooks have in common.
#pragma once

#include <string>
#include <vector>

#include "hook/install.h"

namespace tgpl::cli {

/// Of this repository, or of init.templateDir.
hook::HookDirectory find_place(git::Session& session, bool of_template);

/// The hooks in "HOOK,..." words. Throws Error(usage) where one is none of
/// ours.
std::vector<std::string> named_hooks(const std::vector<std::string>& words);

/// Whether git runs no hooks at all here.
bool is_off(const std::vector<hook::HookFile>& files);
[[noreturn]] void refuse_switched_off(const hook::HookDirectory& place);

}  // namespace tgpl::cli
