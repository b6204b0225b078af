/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a change takes away from the judgement of later changes: a policy that
// asks for less, files that are no longer the project's own, findings that are
// accepted.
#pragma once

#include <string>
#include <vector>

#include "check/state_diff.h"

namespace tgpl::check {

struct Loosening {
  std::string path;  ///< the file with the change
  int line = 0;
  std::string message;
  std::string subject;  ///< the key, rule or holder

  bool operator==(const Loosening&) const = default;
};

/// Compares the policies that the two states contain, not those that judge
/// them. Empty if there was no TGPL.toml before. In doubt, a difference is a
/// loosening.
std::vector<Loosening> loosenings(const StateDiff& diff);

}  // namespace tgpl::check
