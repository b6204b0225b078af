/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which files of a project must carry licensing information: REUSE 3.3,
// "Covered Files".
#pragma once

#include <string_view>

namespace tgpl::reuse {

/// Whether a regular, non-empty file at `path` is a covered file. Symbolic
/// links, submodules and empty files are not, and are the caller's to skip.
bool is_covered(std::string_view path);

/// COPYING, LICENSE or LICENCE, alone or followed by '-' or '.': what REUSE
/// takes for a licence file.
bool is_license_file_name(std::string_view name);

/// A name under which projects, fonts and copied libraries keep a licence
/// text, too: "MIT-LICENSE", "license.md", "LICENSE_1_0.txt", "COPYING3",
/// "UNLICENSE", "COPYRIGHT", "OFL.txt". Only the content can tell.
bool may_hold_license(std::string_view name);

}  // namespace tgpl::reuse
