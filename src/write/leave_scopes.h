/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Describes third-party and generated files with as few patterns for TGPL.toml
// as possible.
#pragma once

#include <string>
#include <vector>

#include "terms/terms.h"
#include "write/plan.h"

namespace tgpl::write {

/// Returns one scope with `ours = false` for all files that `plans` leave
/// unchanged; empty if there are none. A directory without any other files
/// becomes one pattern.
std::vector<terms::Scope> leave_scopes(const std::vector<FilePlan>& plans);

/// Returns the patterns of files that need no label, such as lock files and
/// licence texts, for 'exclude' in [policy].
std::vector<std::string> exempt_patterns(const std::vector<FilePlan>& plans);

}  // namespace tgpl::write
