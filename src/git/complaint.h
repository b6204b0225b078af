/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Why git failed, in its own words. They are matched, and so git runs with
// LC_ALL=C.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace tgpl::git {

/// Of all that git wrote to its standard error, the line that tells why.
std::string_view complaint(std::string_view err);

/// Whether git says there that the repository is damaged: an object or a pack
/// that cannot be read, a ref that is none.
bool tells_of_damage(std::string_view err);

/// What git says of a damaged repository, in one line.
std::string damage(std::string_view err);

/// What to do about a damaged repository.
inline constexpr const char* kDamageHint =
    "'git fsck' tells what is missing or damaged";

/// "DOING: WHY", of kind repository; where git tells of damage, with the hint.
Error git_failure(std::string_view doing, std::string_view err);

}  // namespace tgpl::git
