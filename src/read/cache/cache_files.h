/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The cache files. They may be deleted at any time.
#pragma once

#include <cstddef>
#include <string_view>

#include "git/session.h"

namespace tgpl::read {

inline constexpr std::string_view kNoticesName = "notices";
inline constexpr std::string_view kAnswerName = "answer";

/// The maximum size of a cache file.
inline constexpr std::size_t kMostCachedBytes = std::size_t{64} << 20;

/// Whether an earlier run has cached the statements of blobs.
bool has_cached_notices(git::Session& session);

/// Deletes the cache, where it is now and in the usual directory, and temporary
/// files of killed runs. Returns whether there was anything to delete. Throws
/// Error(io) if deleting fails.
bool clear_cache(git::Session& session);

}  // namespace tgpl::read
