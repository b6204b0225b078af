/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who let a change of licensing pass: the trailer "Licensing-Approved-by:" of
// a commit, with somebody whom the policy names. A trailer is what the author
// of the commit wrote; who must be sure asks for signed commits as well.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/state_diff.h"

namespace tgpl::check {

inline constexpr std::string_view kApprovalTrailer = "Licensing-Approved-by";

/// The policy that judges a change: that of the state before it, so that no
/// change lifts its own limits. Where that had none, the one after it.
const terms::Policy& policy_in_force(const StateDiff& diff);

/// FileScope approval counts: the approvers of the policy, or else the holders
/// of TGPL.toml that have an address.
std::vector<std::string> approvers_of(const StateDiff& diff);

bool is_approved(const StateDiff& diff);

/// "have it approved: ...", for a finding.
std::string approval_advice(const StateDiff& diff);

/// Protected paths of a change that has no message yet: who commits it has to
/// have them approved.
std::vector<std::string> awaiting_approval(const StateDiff& diff);

/// The paths that the change touches and the policy protects, sorted.
std::vector<std::string> protected_paths(const StateDiff& diff);

/// Whether a notice names one of the holders of TGPL.toml before the change.
bool is_of_project(const StateDiff& diff, std::string_view notice);

/// Whether every notice of the file, before the change, is of the project.
bool is_all_of_project(const StateDiff& diff, const FileChange& change);

}  // namespace tgpl::check
