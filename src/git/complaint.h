/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Error messages of git. Some of them are recognised by their text, so git
// always runs with LC_ALL=C.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace tgpl::git {

/// Returns the line of git's standard error that gives the reason.
std::string_view complaint(std::string_view err);

/// Whether git's standard error reports a damaged repository: an object or pack
/// that cannot be read, or an invalid ref.
bool tells_of_damage(std::string_view err);

/// Returns git's message about the damage, as one line.
std::string damage(std::string_view err);

/// The hint for errors about a damaged repository.
inline constexpr const char* kDamageHint =
    "run 'git fsck' to list what is missing or damaged";

/// Makes an Error(repository) with the message "DOING: REASON"; if git reports
/// damage, with kDamageHint.
Error git_failure(std::string_view doing, std::string_view err);

}  // namespace tgpl::git
