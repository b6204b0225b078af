/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The version of the reader. Cached records are valid only for the code that
// read the files and wrote the records.
#pragma once

#include <cstdint>

namespace tgpl::read {

/// A hash of the sources of read_notices() and of the record format, computed
/// by the build, so that it changes with them.
std::uint64_t reader_version();

}  // namespace tgpl::read
