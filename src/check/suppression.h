/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Findings that the project accepts, with a reason: by a remark in the file
// (header/suppression.h), or by [[policy.suppress]] in TGPL.toml.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "check/state.h"

namespace tgpl::check {

struct Suppressed {
  Finding finding;
  std::string reason;
  std::string source;  ///< where the reason stands
  int line = 0;
};

/// A suppression that suppresses nothing.
struct UnusedSuppression {
  std::string rule;
  std::string source;
  int line = 0;
};

struct Sifted {
  std::vector<Finding> left;  ///< in the order they had
  std::vector<Suppressed> suppressed{};
  std::vector<UnusedSuppression> unused{};
};

/// Takes out of `findings` what `state` accepts. A suppression without a
/// reason has no effect, and is not called unused.
Sifted sift(const LicensingState& state, std::vector<Finding> findings);

}  // namespace tgpl::check
