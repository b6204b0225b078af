/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Saying less than the terms do, always on the side of "no".
#pragma once

#include <string>
#include <vector>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// What may be said of two works at once: "no" before "yes, if" before no
/// answer before "yes".
Usage stricter(Usage a, Usage b);
Uses stricter(const Uses& a, const Uses& b);

/// What may be said of all three uses at once.
Usage strictest(const Uses& uses);

/// What may be said of every file at once: [usage], and every scope.
Uses whole_uses(const Terms& terms);

/// The answer of a format that knows only yes, no and silence.
enum class Answer { yes, no, none };
Answer binary_answer(Usage usage, const Reservation& reservation);

/// Whether a reader of TDMRep is told that mining is reserved, is free, or
/// nothing. Mining is more than training, so every use has a say.
Answer mining_reserved(const Uses& uses, const Reservation& reservation);

/// Uses of the paths below `prefix`, which may be longer than what the scope
/// names: formats of the web know no '*' that stops at '/'.
struct PathRule {
  std::string prefix;  ///< below the root of the tree, without '/' in front
  Uses uses;
};

/// One rule for each pattern of each scope. However a format chooses among
/// rules that match a path (the first, the longest, the strictest), it never
/// reads more than the terms allow for that path. A '*' in a prefix stands for
/// anything.
std::vector<PathRule> path_rules(const Terms& terms);

}  // namespace tgpl::terms::exports
