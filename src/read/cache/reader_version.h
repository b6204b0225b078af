/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which reader this is: records of what files say are only as good as the code
// that read the files and wrote the records.
#pragma once

#include <cstdint>

namespace tgpl::read {

/// Another number for every change to the sources of read_notices() and of the
/// records; the build makes it from them, so that nobody has to think of it.
std::uint64_t reader_version();

}  // namespace tgpl::read
