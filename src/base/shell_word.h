/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Quoting for commands that a message shows, ready to paste into a shell.
#pragma once

#include <string>

namespace tgpl {

/// `text` as one shell word, quoted if necessary (POSIX.1-2017, Shell Command
/// Language, section 2.2).
std::string shell_word(const std::string& text);

}  // namespace tgpl
