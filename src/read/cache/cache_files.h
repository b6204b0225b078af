/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is kept from one run to the next: files in the common git directory that
// may be removed at any time.
#pragma once

#include <cstddef>
#include <string_view>

#include "git/repository.h"

namespace tgpl::read {

inline constexpr std::string_view kNoticesPath = "tgpl/notices";
inline constexpr std::string_view kAnswerPath = "tgpl/answer";

/// No file becomes larger.
inline constexpr std::size_t kMostCachedBytes = std::size_t{64} << 20;

/// Whether what blobs say is kept of an earlier run.
bool has_cached_notices(const git::Repository& repository);

/// Removes what is kept, and what a killed run left beside it. Gives back
/// whether there was anything. Throws Error(io).
bool clear_cache(const git::Repository& repository);

}  // namespace tgpl::read
