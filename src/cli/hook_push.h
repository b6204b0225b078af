/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The hooks that judge a push: pre-push on the sending side, pre-receive and
// update on the server.
#pragma once

#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::cli {

/// `arguments` are those that git passes to the hook. Return the exit status.
int judge_pushed(git::Session& session,
                 const std::vector<std::string>& arguments);
int judge_received(git::Session& session,
                   const std::vector<std::string>& arguments);
int judge_update(git::Session& session,
                 const std::vector<std::string>& arguments);

}  // namespace tgpl::cli
