/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Starts commands and loads in advance, so that they run in parallel. All of it
// is optional and only saves time.
#pragma once

#include "git/session.h"

namespace tgpl::read {

/// Starts git early for a WorkTree, if the current directory is the top of the
/// work tree. Must be called before git::Session::repository(). For the next
/// commit, look_at_staged() in review/change.h needs less.
void prefetch_work_tree(git::Session& session);

/// The same for check_work_tree(), which needs less from git if there is no
/// cache.
void prefetch_check(git::Session& session);

}  // namespace tgpl::read
