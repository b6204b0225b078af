/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Paths as git writes them: text with '/', relative to the top of a tree.
#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// Whether `path` is relative and stays below its directory: no empty
/// component, no "." or "..", no NUL, nothing named ".git" (in any case).
bool is_inside(std::string_view path);

/// A temporary name for the new contents of the file `name`, different for each
/// call: ".name.tgpl-PID-NUMBER".
std::string temporary_name(const std::string& name);

/// Whether `name` has the form of temporary_name().
bool is_temporary_name(std::string_view name);

/// Whether the process that made this temporary file no longer exists.
bool is_abandoned(std::string_view temporary_name);

/// The part after the last '/' and the part before it ("" if there is none).
std::string_view base_name(std::string_view path);
std::string_view parent_path(std::string_view path);

}  // namespace tgpl
