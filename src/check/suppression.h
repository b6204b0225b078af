/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Findings that the project accepts for a given reason: by a suppression
// comment in the file (header/suppression.h) or by [[policy.suppress]] in
// TGPL.toml.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "check/state.h"

namespace tgpl::check {

struct Suppressed {
  Finding finding;
  std::string reason;
  std::string source;  ///< the file that contains the reason
  int line = 0;
};

/// A suppression that matches no finding.
struct UnusedSuppression {
  std::string rule;
  std::string source;
  int line = 0;
};

struct Sifted {
  std::vector<Finding> left;  ///< not suppressed; order preserved
  std::vector<Suppressed> suppressed{};
  std::vector<UnusedSuppression> unused{};
};

/// Separates the findings that `state` suppresses. A suppression without a
/// reason has no effect and is not reported as unused.
Sifted sift(const LicensingState& state, std::vector<Finding> findings);

}  // namespace tgpl::check
