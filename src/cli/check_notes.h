/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What `check` says beside its findings, a note a line.
#pragma once

#include <string>
#include <vector>

#include "review/check_verdict.h"
#include "review/range.h"
#include "write/fix.h"

namespace tgpl::cli {

/// On findings that are suppressed or in the baseline.
std::vector<std::string> notes_on(const review::NotShown& not_shown);

/// On the commits of a range, as the user wrote it.
std::vector<std::string> notes_on(const review::RangeVerdict& verdict,
                                  const std::string& range);

/// Prints what `check --fix` does not fix to stderr, because standard output
/// has the findings or the patch.
void tell_unfixed(const write::Fixed& fixed, bool dry_run);

}  // namespace tgpl::cli
