/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The hooks that judge a push: pre-push where it starts, pre-receive and
// update where it arrives.
#pragma once

#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::cli {

/// `arguments` as git gives them to the hook; the exit status of the hook.
int judge_pushed(git::Session& session,
                 const std::vector<std::string>& arguments);
int judge_received(git::Session& session,
                   const std::vector<std::string>& arguments);
int judge_update(git::Session& session,
                 const std::vector<std::string>& arguments);

}  // namespace tgpl::cli
