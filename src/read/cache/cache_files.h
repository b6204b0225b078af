/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is kept from one run to the next: files that may be removed at any time.
#pragma once

#include <cstddef>
#include <string_view>

#include "git/session.h"

namespace tgpl::read {

inline constexpr std::string_view kNoticesName = "notices";
inline constexpr std::string_view kAnswerName = "answer";

/// No file becomes larger.
inline constexpr std::size_t kMostCachedBytes = std::size_t{64} << 20;

/// Whether what blobs say is kept of an earlier run.
bool has_cached_notices(git::Session& session);

/// Removes what is kept, here and where it is kept usually, and what a killed
/// run left beside it. Gives back whether there was anything. Throws Error(io).
bool clear_cache(git::Session& session);

}  // namespace tgpl::read
