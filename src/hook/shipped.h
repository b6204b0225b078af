/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The bodies of hooks that we write, and have ever written.
#pragma once

#include <string_view>

namespace tgpl::hook {

/// What we write now. `hook_name` is one that we serve.
std::string_view shipped_body(std::string_view hook_name);

/// Whether it is a body that was ever shipped, the present one too: a hook that
/// differs in one byte has been edited and is its editor's.
bool was_shipped(std::string_view hook_name, std::string_view body);

}  // namespace tgpl::hook
