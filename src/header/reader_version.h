/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which reader this is: results of read_notices() that were kept are only as
// good as the reader that made them.
#pragma once

#include <cstdint>

namespace tgpl::header {

/// Another number for every change to the sources of read_notices(); the build
/// makes it from them, so that nobody has to think of it.
std::uint64_t reader_version();

}  // namespace tgpl::header
