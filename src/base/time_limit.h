/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A limit on the time of the whole program, which holds whatever it is doing.
#pragma once

#include <cstddef>
#include <string>

namespace tgpl {

/// After this many seconds, or at once for 0, writes `message` to stderr and
/// ends the program with `status`, without destructors: only for commands that
/// leave nothing half-done. A second call replaces the first.
void end_after(std::size_t seconds, std::string message, int status);

}  // namespace tgpl
