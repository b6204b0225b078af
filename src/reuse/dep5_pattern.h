/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The patterns of .reuse/dep5, which are not those of REUSE.toml.
#pragma once

#include <string_view>

namespace tgpl::reuse {

/// Whether a pattern of Debian's format matches the whole of `path`: `*`
/// matches any text, '/' included, and `?` one character. A backslash makes the
/// following `*`, `?` or `\` literal.
bool dep5_matches(std::string_view pattern, std::string_view path);

}  // namespace tgpl::reuse
