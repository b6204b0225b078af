/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is started before anybody asks for it, so that it runs beside what else
// there is to wait for. All of it may be left out: then it takes longer.
#pragma once

#include "git/session.h"

namespace tgpl::read {

/// Starts git on what a WorkTree will want, if the user stands at the top of
/// the work tree; to be called before git::Session::repository(). Of the next
/// commit, look_at_staged() in review/change.h wants less.
void prefetch_work_tree(git::Session& session);

/// The same for check_work_tree(), which asks git for less where nothing is
/// kept of an earlier run.
void prefetch_check(git::Session& session);

}  // namespace tgpl::read
