/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Directories with input or expected output of tests. An added comment could
// make such a test fail, so their licence is declared in REUSE.toml.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

/// The topmost directory of test data that contains `path`: "tests/fixtures"
/// for "tests/fixtures/a/b.js"; "" if there is none.
std::string test_data_folder(std::string_view path);

}  // namespace tgpl::header
