/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The hooks that judge the next commit: pre-commit, and pre-merge-commit, which
// git runs instead for a merge without conflicts.
#pragma once

#include "git/session.h"

namespace tgpl::cli {

/// Returns the exit status of the hook.
int judge_commit(git::Session& session);

}  // namespace tgpl::cli
