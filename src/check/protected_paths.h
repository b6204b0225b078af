/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which paths change only with approval: those of `protect` in [policy]. If
// there is no such list, but one of approvers, then the files that decide how
// the project is judged.
#pragma once

#include <string>
#include <vector>

#include "check/state_diff.h"

namespace tgpl::check {

/// The patterns that protect paths under this policy, including the default
/// ones.
std::vector<std::string> protecting_patterns(const terms::Policy& policy);

/// The protected paths that the change touches, sorted. Empty if there was no
/// policy before the change.
///
/// By default a new file in .tgpl/consent/ is not protected, and in a
/// REUSE.toml only the entries that exist or match existing files are.
std::vector<std::string> protected_paths(const StateDiff& diff);

}  // namespace tgpl::check
