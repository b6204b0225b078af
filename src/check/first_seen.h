/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Says which claims stand at a place that was not seen before: one table of
// REUSE.toml speaks for many files, and is told of once.
#pragma once

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

class FirstSeen {
 public:
  /// Whether this is the first claim at its place. What is said of a file is
  /// asked about in one go.
  bool is_first(const Statements& statements, const Claim& claim) {
    // Nearly all stand in the file itself, which no other file claims from.
    if (claim.source.empty()) return is_first_here(statements, claim.line);
    return elsewhere_.emplace(claim.source, claim.line).second;
  }

 private:
  bool is_first_here(const Statements& statements, int line) {
    if (std::exchange(statements_, &statements) != &statements) lines_.clear();
    const bool is_new = std::ranges::find(lines_, line) == lines_.end();
    if (is_new) lines_.push_back(line);
    return is_new;
  }

  const Statements* statements_ = nullptr;
  std::vector<int> lines_;  ///< of it
  std::set<std::pair<SharedText, int>> elsewhere_;
};

}  // namespace tgpl::check
