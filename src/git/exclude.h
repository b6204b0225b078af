/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Lets git ignore our temporary files, so that 'git add -A' after a killed run
// does not commit one.
#pragma once

#include <string_view>

#include "git/session.h"

namespace tgpl::git {

/// Matches temporary_name() (base/path.h).
inline constexpr std::string_view kTemporaryFiles = ".*.tgpl-[0-9]*-[0-9]*";

/// Adds the pattern to the file info/exclude of the repository, once. If that
/// cannot be written, nothing happens.
void exclude_temporary_files(Session& session);

}  // namespace tgpl::git
