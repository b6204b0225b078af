/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What went past a hook, on record: a line each in
// <common git dir>/tgpl/skipped.log.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/repository.h"

namespace tgpl::hook {

inline constexpr std::string_view kSkipLog = "tgpl/skipped.log";

/// Adds one line of `fields`, tabs between them; what would break a line is
/// written as an escape. Throws Error(io).
void record_skip(const git::Repository& repository,
                 const std::vector<std::string>& fields);

/// How many lines there are; 0 without the file.
std::size_t count_skips(const git::Repository& repository);

}  // namespace tgpl::hook
