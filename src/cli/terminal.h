/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Terminal input and output.
#pragma once

#include <string>
#include <string_view>

#include "git/session.h"

namespace tgpl::cli {

/// Whether stdout is a terminal, or git's pager on one.
bool is_terminal();

/// Whether to use colours on stdout. Without a terminal there are none;
/// else git decides it from color.tgpl and color.ui, and NO_COLOR disables
/// them.
bool wants_colour(git::Session& session);

void print(std::string_view text);

/// Reads all of standard input. Throws Error(io) if that fails.
std::string read_stdin();

/// Asks the user on the terminal; true for "y" or "yes". Throws Error(usage) if
/// there is no terminal.
bool confirm(std::string_view question);

}  // namespace tgpl::cli
