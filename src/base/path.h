/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Paths as git has them, as text: with '/', from the top of a tree.
#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// Whether `path` stays below a folder: relative, no "." or ".." or empty
/// component, no NUL, nothing named ".git" (in any case).
bool is_inside(std::string_view path);

/// The name that the new contents of the file `name` have before they are put
/// in place; another one for each call.
std::string temporary_name(const std::string& name);

/// Whether a file name is one of those that new contents have before they are
/// put in place.
bool is_temporary_name(std::string_view name);

/// Whether the process that made such a file is gone.
bool is_abandoned(std::string_view temporary_name);

/// The part behind the last '/'; the part before it ("" if none).
std::string_view base_name(std::string_view path);
std::string_view parent_path(std::string_view path);

}  // namespace tgpl
