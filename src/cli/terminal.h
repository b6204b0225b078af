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

/// Whether to use colours on stdout. git decides it from color.tgpl, color.ui,
/// and whether stdout is a terminal (or git's pager); NO_COLOR disables them.
bool wants_colour(git::Session& session);

/// Whether standard output is a terminal, and not a pipe or a pager.
bool is_terminal();

/// Prints text or JSON for a terminal or a log, without anything that either
/// obeys (base/inert.h).
void print(std::string_view text);

/// Prints what another program reads byte by byte: a file, a patch, paths that
/// end with NUL.
void print_data(std::string_view bytes);

/// Reads all of standard input. Throws Error(io) if that fails.
std::string read_stdin();

/// Asks the user on the terminal; true for "y" or "yes". Throws Error(usage) if
/// there is no terminal.
bool confirm(std::string_view question);

}  // namespace tgpl::cli
