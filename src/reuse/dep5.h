/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// .reuse/dep5: the machine-readable format of Debian's copyright files, as far
// as REUSE uses it (Files, Copyright, License). Deprecated, still met.
#pragma once

#include <string_view>

#include "reuse/reuse_toml.h"

namespace tgpl::reuse {

/// Reads the text of .reuse/dep5. Each paragraph with Files becomes an
/// annotation of precedence aggregate; the last that matches counts.
ReuseToml read_dep5(std::string_view text);

}  // namespace tgpl::reuse
