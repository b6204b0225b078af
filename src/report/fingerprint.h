/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What lets a forge see that today's finding is yesterday's.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.h"

namespace tgpl::report {

/// What they are made of changes with this, and so do all of them.
inline constexpr std::string_view kFingerprintVersion = "v2";

/// One for each finding, in their order, no two alike: 64 hexadecimal digits
/// over the version, rule, path and subject, and over how many findings with
/// the same three stand before it. Neither line nor message is in it, so that a
/// finding stays the same when the lines above it change, when a commit is
/// amended, and when we say it in other words.
std::vector<std::string> fingerprints(std::span<const check::Finding> findings);

}  // namespace tgpl::report
