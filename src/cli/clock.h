/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The clock of the program; nothing else looks at one for what it writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tgpl::cli {

/// The day, in UTC, as "2026-01-31"; SOURCE_DATE_EPOCH pins it, as in
/// reproducible builds.
std::string today();

/// The same with the time: "2026-01-31T12:00:00Z".
std::string now();

int this_year();

/// SOURCE_DATE_EPOCH, where it is set. Throws Error(config) if it is no number.
std::optional<std::int64_t> pinned_time();

/// "2026-01-31T12:00:00Z", of seconds since 1970.
std::string utc(std::int64_t seconds);

}  // namespace tgpl::cli
