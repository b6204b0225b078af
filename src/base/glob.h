/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The path patterns of REUSE 3.3 (REUSE.toml, key `path`), which TGPL.toml uses
// too. `*` matches anything except '/', `**` and `**/` match anything, and a
// backslash makes the next character literal. Everything else, such as '?', '['
// and '{', is literal.
#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// Whether `pattern` matches the whole of `path`. Both may be any bytes. Never
/// throws, and takes polynomial time for any number of stars.
bool glob_matches(std::string_view pattern, std::string_view path);

/// The pattern that matches only `path`.
std::string glob_literal(std::string_view path);

}  // namespace tgpl
