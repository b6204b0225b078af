/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Folders whose files are input or expected output of tests. A comment more
// would make such a test fail, so their licence stands in REUSE.toml.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

/// The topmost folder of test data that `path` lies in: "tests/fixtures" for
/// "tests/fixtures/a/b.js". "" if it lies in none.
std::string test_data_folder(std::string_view path);

}  // namespace tgpl::header
