/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Approval of a change to licensing: the commit trailer
// "Licensing-Approved-by:" with a person whom the policy names. The author of
// the commit writes the trailer, so it proves nothing by itself. A server only
// counts approvals that it can verify (review/approvals.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/state_diff.h"

namespace tgpl::check {

inline constexpr std::string_view kApprovalTrailer = "Licensing-Approved-by";

/// The policy that applies to a change: the one in force (policy_in_force.h),
/// else the one before it, so that no change can loosen its own limits. If
/// there was none before, the one after it.
const terms::Policy& policy_in_force(const StateDiff& diff);

/// Whether that is not the one after it.
bool was_policy_before(const StateDiff& diff);

/// The people who may approve: `approvers` in the policy, else the holders in
/// TGPL.toml that have an e-mail address.
std::vector<std::string> approvers_in(const terms::Policy& policy,
                                      const std::optional<terms::Terms>& terms);
std::vector<std::string> approvers_of(const StateDiff& diff);

/// Whether the commit has an approval trailer with the address of an approver.
bool is_approved(const StateDiff& diff);

/// The advice of a finding with this severity on a change: how to have it
/// approved. An error keeps the pre-commit hook from letting the commit
/// through.
std::string approval_advice(const StateDiff& diff, Severity severity);

/// The protected paths of a change that has no commit message yet, so that an
/// approval is still required; empty if it has one.
std::vector<std::string> awaiting_approval(const StateDiff& diff);

/// Whether a notice names one of the holders in TGPL.toml (the one before the
/// change, if there was one).
bool is_of_project(const StateDiff& diff, std::string_view notice);

/// Whether the file had at least one notice before the change, all of them
/// naming holders of the project, or is a new file.
bool is_all_of_project(const StateDiff& diff, const FileChange& change);

}  // namespace tgpl::check
