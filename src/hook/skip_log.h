/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A log of skipped hooks: one line each in <common git dir>/tgpl/skipped.log.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/repository.h"

namespace tgpl::hook {

inline constexpr std::string_view kSkipLog = "tgpl/skipped.log";

/// Appends one line with `fields` separated by tabs; control characters are
/// escaped. Throws Error(io).
void record_skip(const git::Repository& repository,
                 const std::vector<std::string>& fields);

/// The number of lines in the log; 0 if it does not exist.
std::size_t count_skips(const git::Repository& repository);

}  // namespace tgpl::hook
