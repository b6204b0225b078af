/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which files of a project must carry licensing information: REUSE 3.3,
// "Covered Files".
#pragma once

#include <string_view>

namespace tgpl::reuse {

/// Whether a regular, non-empty file at `path` is a covered file. The caller
/// skips symbolic links, submodules and empty files, which are never covered.
bool is_covered(std::string_view path);

/// Whether REUSE treats a file of this name as a licence file: COPYING, LICENSE
/// or LICENCE, alone or followed by '-' or '.'.
bool is_license_file_name(std::string_view name);

/// Whether a file of this name may contain a licence text, as in fonts and
/// copied libraries: "MIT-LICENSE", "license.md", "LICENSE_1_0.txt",
/// "COPYING3", "UNLICENSE", "COPYRIGHT", "OFL.txt". Only its content can tell.
bool may_hold_license(std::string_view name);

}  // namespace tgpl::reuse
