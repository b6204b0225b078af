/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What `git tgpl` without a command prints in a repository.
#pragma once

#include <string>

#include "git/session.h"

namespace tgpl::cli {

/// The state of the repository in one line, and the next step. Reads TGPL.toml
/// and the hooks only. Throws Error(repository) outside a repository.
std::string overview(git::Session& session);

}  // namespace tgpl::cli
