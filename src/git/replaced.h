/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Objects for which git shows others (git-replace(1)). Which ones, and whether
// it does so here and now, is git's to say; here only whether it can matter.
#pragma once

#include <optional>
#include <string>

namespace tgpl::git {

inline constexpr const char* kNoReplaceObjects = "GIT_NO_REPLACE_OBJECTS";

/// Whether there are such objects in the repository, or were: git leaves the
/// folder behind when the last ref goes. Costs no process; nothing where refs
/// are kept as reftables, which only git can read.
std::optional<bool> has_replace_refs(const std::string& common_dir);

}  // namespace tgpl::git
