/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Shared by the hooks: messages with commands that the user can paste.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "git/path_command.h"
#include "git/repository.h"

namespace tgpl::cli {

/// Prints the findings that the command before does not fix; nothing if there
/// are none.
void tell_left(const std::vector<check::Finding>& findings);

/// The user's working directory; git runs hooks at the top of the work tree.
git::Standing standing(const git::Repository& repository);

/// Converts `path`, relative to the hook's directory, to what the user must
/// type.
std::string path_from(const git::Repository& repository,
                      const std::string& path);

}  // namespace tgpl::cli
