/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Opens manual pages. git handles `git tgpl --help` itself, but not `git tgpl
// check --help`.
#pragma once

#include <string>

namespace tgpl::cli {

/// Replaces the process by `man PAGE`. Throws Error(repository) if man cannot
/// be run.
[[noreturn]] void open_manual(const std::string& page);

}  // namespace tgpl::cli
