/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The command line as a whole: global options, dispatch, and the one place
// where errors are caught and converted to an exit status.
#pragma once

#include <string>
#include <vector>

namespace tgpl::cli {

/// A command with its options, for shell completion; the name "" is the program
/// itself.
struct CommandShape {
  std::string name;  ///< "header add"
  std::string summary;
  std::vector<std::string> options;  ///< "--dry-run", "-n"
};

std::vector<CommandShape> command_shapes();

/// Runs the program. Returns the exit status: 0 nothing to report, 1 findings,
/// 128 could not run, 129 wrong command line.
int run(int argc, char** argv);

}  // namespace tgpl::cli
