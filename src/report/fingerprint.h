/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What lets a forge see that today's finding is yesterday's.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/finding.h"

namespace tgpl::report {

/// One for each finding, in their order, no two alike: 64 hexadecimal digits
/// over rule, path and message, and over how many findings with the same
/// three stand before it. The line is not in it, so that a finding stays the
/// same when the lines above it change.
std::vector<std::string> fingerprints(std::span<const check::Finding> findings);

}  // namespace tgpl::report
