/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What no single key can get wrong: values of TGPL.toml that contradict each
// other.
#pragma once

#include "base/toml.h"
#include "terms/terms.h"
#include "terms/value.h"

namespace tgpl::terms {

/// Compares the values in `terms`, read from `document`, with each other.
/// `complete`: every key could be read, so that what is absent is meant.
Problems check_rules(const Terms& terms, const TomlTable& document,
                     bool complete);

}  // namespace tgpl::terms
