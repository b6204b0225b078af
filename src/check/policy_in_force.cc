// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/policy_in_force.h"

#include "check/state.h"
#include "terms/scope.h"

namespace tgpl::check {
namespace {

bool is_ours(const PolicyInForce& in_force, std::string_view path) {
  return !terms::is_excluded(in_force.policy, path) &&
         (!in_force.terms || terms::is_ours(*in_force.terms, path));
}

}  // namespace

void put_in_force(LicensingState& state,
                  const std::shared_ptr<const PolicyInForce>& in_force) {
  if (in_force == nullptr) return;
  state.in_force = in_force;
  for (FileLicensing& file : state.files)
    file.ours = is_ours(*in_force, file.path);
}

const terms::Policy& judging_policy(const LicensingState& state) {
  return state.in_force ? state.in_force->policy : state.policy;
}

const Baseline& judging_baseline(const LicensingState& state) {
  return state.in_force ? state.in_force->baseline : state.baseline;
}

}  // namespace tgpl::check
