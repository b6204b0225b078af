/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Manual pages. git answers `git tgpl --help` itself; `git tgpl check --help`
// comes to us.
#pragma once

#include <string>

namespace tgpl::cli {

/// Becomes `man PAGE`. Throws Error(repository) if man cannot be run.
[[noreturn]] void open_manual(const std::string& page);

}  // namespace tgpl::cli
