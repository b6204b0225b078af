/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Tells whether a claim is the first one from its position. One table of
// REUSE.toml makes claims for many files, but is reported only once.
#pragma once

#include <set>
#include <utility>

#include "check/state.h"

namespace tgpl::check {

/// Remembers the positions of claims; see is_first().
class FirstSeen {
 public:
  /// Whether no claim from the same position was seen before. All claims of one
  /// Statements value must be passed in succession.
  bool is_first(const Statements& statements, const Claim& claim) {
    // Nearly all claims are from the file itself, and no other file has claims
    // from there.
    if (claim.source.empty()) return is_first_here(statements, claim.line);
    return elsewhere_.emplace(claim.source, claim.line).second;
  }

 private:
  bool is_first_here(const Statements& statements, int line) {
    if (std::exchange(statements_, &statements) != &statements) lines_.clear();
    return lines_.insert(line).second;
  }

  const Statements* statements_ = nullptr;
  std::set<int> lines_;  ///< the lines seen in `statements_`
  std::set<std::pair<SharedText, int>> elsewhere_;
};

}  // namespace tgpl::check
