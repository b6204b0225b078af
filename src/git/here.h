/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// For callers that are not handed a session yet; it goes with the last of them.
#pragma once

#include "git/session.h"

namespace tgpl::git {

/// The session of the current folder.
Session& here();

}  // namespace tgpl::git
