/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Objects for which git shows others (git-replace(1)). Which ones, and whether
// it does so here and now, is git's to say; here only whether it can matter.
#pragma once

#include <string>

namespace tgpl::git {

class Session;

inline constexpr const char* kNoReplaceObjects = "GIT_NO_REPLACE_OBJECTS";

/// Whether there are such objects in the repository, or may have been: a work
/// tree keeps what it was given in place of a blob, also when that is over.
/// Costs no process, but where refs are kept as reftables.
bool may_replace_objects(Session& session, const std::string& common_dir,
                         bool bare);

}  // namespace tgpl::git
