/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The hooks that judge what is about to be committed: pre-commit, and
// pre-merge-commit, which git runs in its place where a merge is clean.
#pragma once

#include "git/session.h"

namespace tgpl::cli {

/// The exit status of the hook.
int judge_commit(git::Session& session);

}  // namespace tgpl::cli
