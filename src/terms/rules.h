/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Checks for values of TGPL.toml that contradict each other, which a check of
// single keys cannot find.
#pragma once

#include "base/toml.h"
#include "terms/terms.h"
#include "terms/value.h"

namespace tgpl::terms {

/// Returns the contradictions in `terms`, which were read from `document`.
/// `complete` means that every key could be read, so a key absent from `terms`
/// is also absent from the file.
Problems check_rules(const Terms& terms, const TomlTable& document,
                     bool complete);

}  // namespace tgpl::terms
