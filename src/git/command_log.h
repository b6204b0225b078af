/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What git was asked for in this process: who keeps an answer for later has to
// know what it came from.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace tgpl::git {

/// The git commands that were run so far, by name, and "missing object" where
/// one was not there.
std::vector<std::string> commands_run();

/// To be called when a program is started: its name and its arguments.
void log_command(std::span<const std::string> arguments);

/// To be called where an object is not there that may come.
void log_missing_object();

}  // namespace tgpl::git
