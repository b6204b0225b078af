/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The clock of the program. All dates in its output come from here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tgpl::cli {

/// The current day in UTC, "2026-01-31". SOURCE_DATE_EPOCH overrides the clock,
/// as for reproducible builds.
std::string today();

/// The current time in UTC, "2026-01-31T12:00:00Z".
std::string now();

int this_year();

/// SOURCE_DATE_EPOCH in seconds since 1970; nullopt if it is not set. Throws
/// Error(config) if it is not a number.
std::optional<std::int64_t> pinned_time();

/// Formats seconds since 1970 as "2026-01-31T12:00:00Z".
std::string utc(std::int64_t seconds);

}  // namespace tgpl::cli
