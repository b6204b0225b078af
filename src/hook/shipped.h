/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The contents of the hook scripts that this version and earlier ones install.
#pragma once

#include <string_view>

namespace tgpl::hook {

/// The script that this version installs for a supported hook.
std::string_view shipped_body(std::string_view hook_name);

/// Whether `body` is a script that any version installed, including this one. A
/// script with a single changed byte was edited by a user and belongs to the
/// user.
bool was_shipped(std::string_view hook_name, std::string_view body);

}  // namespace tgpl::hook
