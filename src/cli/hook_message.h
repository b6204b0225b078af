/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The hooks on the commit message: commit-msg judges it, prepare-commit-msg
// adds required trailers if the user enabled that.
#pragma once

#include <string>

#include "git/session.h"

namespace tgpl::cli {

/// Handle the message in the file `path`. Return the exit status of the hook.
int judge_message(git::Session& session, const std::string& path);
int prepare_message(git::Session& session, const std::string& path);

}  // namespace tgpl::cli
