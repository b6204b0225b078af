/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The clock of the program; nothing else looks at one for what it writes.
#pragma once

#include <string>

namespace tgpl::cli {

/// The day, in UTC, as "2026-01-31"; SOURCE_DATE_EPOCH pins it, as in
/// reproducible builds.
std::string today();

/// The same with the time: "2026-01-31T12:00:00Z".
std::string now();

int this_year();

}  // namespace tgpl::cli
