/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The patterns of .reuse/dep5, which are not those of REUSE.toml.
#pragma once

#include <string_view>

namespace tgpl::reuse {

/// Whether a pattern of Debian's format matches the whole of `path`: `*` is
/// anything, '/' included, `?` one character, a backslash takes `*`, `?` or
/// `\` as it is.
bool dep5_matches(std::string_view pattern, std::string_view path);

}  // namespace tgpl::reuse
