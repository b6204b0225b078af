/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Settings of a server on which the verdict of its hooks depends: how approvals
// are verified, what is judged, and what git itself refuses.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "review/approver.h"
#include "review/receiver.h"

namespace tgpl::review {

/// A setting of git that a server should have.
struct AdvisedSetting {
  std::string_view key;
  bool wanted;           ///< the value to set
  std::string_view why;  ///< what happens otherwise
};

/// The value of a boolean setting of git; nullopt if it is not set.
using FlagOf = std::function<std::optional<bool>(std::string_view key)>;

/// The settings that are missing or wrong, sorted by key.
std::vector<AdvisedSetting> missing_settings(const FlagOf& flag_of);

/// How approvals are verified, one line each; says so if no approval can be.
std::vector<std::string> describe_approvals(const ApprovalSettings& settings);

/// Which refs are judged, and by which branch, one line each.
std::vector<std::string> describe_refs(const Receiver& receiver);

/// How many seconds the check of a push may take (tgpl.pushTimeLimit).
std::size_t push_time_limit(git::Session& session);

/// How long it may take, in words.
std::string describe_time_limit(std::size_t seconds);

}  // namespace tgpl::review
