/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the hooks have in common when they talk to who started git.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "git/repository.h"
#include "hook/paste.h"

namespace tgpl::cli {

/// Findings that the command above does not mend; nothing if there are none.
void tell_left(const std::vector<check::Finding>& findings);

/// Where the user stands, whom git has left for the top folder.
hook::Standing standing(const git::Repository& repository);

/// `path`, from the folder that the hook runs in, as the user has to type it.
std::string path_from(const git::Repository& repository,
                      const std::string& path);

}  // namespace tgpl::cli
