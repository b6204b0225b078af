/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What those commands that judge a change have to say beside its findings, and
// where they find the range of commits that nobody named.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::cli {

/// The range of the CI system, or from the upstream branch; says on stderr
/// what it took. Throws Error(usage) if there is neither.
std::string found_range(git::Session& session);

void tell_existing_findings(std::size_t count);

/// Protected paths that the next commit changes.
void tell_awaiting(const std::vector<std::string>& paths);

}  // namespace tgpl::cli
