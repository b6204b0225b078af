/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The path patterns of REUSE 3.3, which TGPL.toml shares: `*` is anything but
// '/', `**` and `**/` are anything, a backslash takes the next character as
// it is. There is nothing else: '?', '[' and '{' are themselves.
#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// Whether `pattern` matches the whole of `path`. Takes bytes, never throws,
/// and is polynomial however many stars there are.
bool glob_matches(std::string_view pattern, std::string_view path);

/// The pattern that matches `path` and nothing else.
std::string glob_literal(std::string_view path);

}  // namespace tgpl
