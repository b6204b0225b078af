/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Replaced objects (git-replace(1)). git decides which object replaces another;
// this only finds out whether there can be replaced objects at all.
#pragma once

#include <optional>
#include <string>

namespace tgpl::git {

inline constexpr const char* kNoReplaceObjects = "GIT_NO_REPLACE_OBJECTS";

/// Whether the repository has, or had, refs/replace: git keeps the directory
/// after the last ref is deleted. Needs no process. Returns nullopt if refs are
/// stored as reftables, which only git can read.
std::optional<bool> has_replace_refs(const std::string& common_dir);

}  // namespace tgpl::git
