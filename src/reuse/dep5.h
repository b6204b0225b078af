/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// .reuse/dep5: Debian's machine-readable copyright format, as far as REUSE uses
// it (Files, Copyright, License). Deprecated by REUSE but still in use.
#pragma once

#include <string_view>

#include "reuse/reuse_toml.h"

namespace tgpl::reuse {

/// Reads the text of .reuse/dep5. Each paragraph with Files becomes an
/// annotation with precedence aggregate; the last matching one applies.
ReuseToml read_dep5(std::string_view text);

}  // namespace tgpl::reuse
