/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The policy that judges a state, where that is not the policy of the state
// itself: a push is judged by what its ref had before, so that it cannot loosen
// its own judgement.
#pragma once

#include <memory>
#include <optional>

#include "check/baseline.h"
#include "terms/policy.h"
#include "terms/terms.h"

namespace tgpl::check {

struct LicensingState;

struct PolicyInForce {
  terms::Policy policy;
  /// For the holders and the scopes; nullopt if TGPL.toml was invalid.
  std::optional<terms::Terms> terms;
  Baseline baseline;
};

/// Lets `in_force` judge the state, including which files are the project's
/// own. The policy that the state itself contains stays readable. Does nothing
/// for nullptr.
void put_in_force(LicensingState& state,
                  const std::shared_ptr<const PolicyInForce>& in_force);

/// What judges the state: the policy in force, else its own.
const terms::Policy& judging_policy(const LicensingState& state);
const Baseline& judging_baseline(const LicensingState& state);

}  // namespace tgpl::check
