/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the terminal allows and what the user wants of it.
#pragma once

#include <string>
#include <string_view>

#include "git/session.h"

namespace tgpl::cli {

/// Whether to colour stdout: color.tgpl, color.ui, NO_COLOR and whether it is
/// a terminal (or git's pager), as git decides it.
bool wants_colour(git::Session& session);

void print(std::string_view text);

/// All of standard input. Throws Error(io).
std::string read_stdin();

/// Asks on the terminal; false where the answer is not "y" or "yes". Throws
/// Error(usage) if there is nobody to ask.
bool confirm(std::string_view question);

}  // namespace tgpl::cli
