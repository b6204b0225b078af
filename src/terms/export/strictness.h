/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reduces the terms for formats that can express less, always towards "no".
#pragma once

#include <string>
#include <vector>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The answer that is true for two works together: the first of "no", "yes,
/// if", no answer, "yes" that one of them has.
Usage stricter(Usage a, Usage b);
Uses stricter(const Uses& a, const Uses& b);

/// The answer that is true for all three uses together.
Usage strictest(const Uses& uses);

/// The answers that are true for all files together: the strictest of [usage]
/// and every scope.
Uses whole_uses(const Terms& terms);

/// The answer for a format that has only yes, no and silence.
enum class BinaryAnswer { yes, no, none };
BinaryAnswer binary_answer(Usage usage, const Reservation& reservation);

/// Whether TDMRep declares mining as reserved (yes), as free (no), or not at
/// all. Mining is more than training, so all uses are considered.
BinaryAnswer mining_reserved(const Uses& uses, const Reservation& reservation);

/// The answers for all paths that start with `prefix`. It may match more paths
/// than the scope does, because in web formats a '*' does not stop at '/'.
struct PathRule {
  std::string prefix;  ///< relative to the top level, without '/' at the start
  Uses uses;
};

/// One rule for each pattern of each scope. If several rules match a path, each
/// of them allows at most what the terms allow for it, so a format may choose
/// the first, the longest or the strictest. A '*' in a prefix matches any text.
std::vector<PathRule> path_rules(const Terms& terms);

}  // namespace tgpl::terms::exports
