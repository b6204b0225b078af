/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The hooks that see the message of a commit: commit-msg judges it,
// prepare-commit-msg adds what the policy asks for to it, where the user wants
// that.
#pragma once

#include <string>

#include "git/session.h"

namespace tgpl::cli {

/// Of the message in the file `path`; the exit status of the hook.
int judge_message(git::Session& session, const std::string& path);
int prepare_message(git::Session& session, const std::string& path);

}  // namespace tgpl::cli
