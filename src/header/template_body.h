/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files that a comment would spoil though their format allows it: their licence
// is declared in REUSE.toml.
#pragma once

#include <string_view>

namespace tgpl::header {

/// Whether the text of the file at `path` is copied into other texts: a
/// template of issues or pull requests, a fragment of a changelog. A header
/// would be copied with it.
bool is_template_body(std::string_view path);

/// Whether the file is input or expected output of tests by its place: no
/// source file, but in a directory of tests.
bool is_golden_file(std::string_view path);

}  // namespace tgpl::header
