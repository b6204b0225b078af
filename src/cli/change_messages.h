/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Messages of the commands that judge a change, in addition to findings, and
// the default range of commits.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::cli {

/// Returns the range of the CI system, or from the upstream branch, and prints
/// to stderr which one it is. Throws Error(usage) if there is neither.
std::string found_range(git::Session& session);

void tell_existing_findings(std::size_t count);

/// Reports the protected paths that the next commit changes.
void tell_awaiting(const std::vector<std::string>& paths);

}  // namespace tgpl::cli
