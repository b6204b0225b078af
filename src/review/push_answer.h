/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The reply to a push, on either side: which findings are shown, which stop it,
// which wait for approval, and when the check may be skipped.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "review/push.h"
#include "review/way_on.h"

namespace tgpl::review {

enum class PushSide { sender, server };

/// The maximum number of findings shown; more are only counted.
inline constexpr std::size_t kMostShown = 20;

struct RefAnswer {
  /// The findings to show. If not all are shown, those that stop the push come
  /// first.
  std::vector<check::Finding> shown;
  std::size_t count = 0;  ///< number of all findings
  bool stops = false;
  WayOn way_on;
};

/// `plan` is for the files without header in the pushed tree.
RefAnswer answer_on(const RefVerdict& verdict, PushSide side,
                    const LabelPlan& plan);

/// The same; reads the plan from the commit if needed.
RefAnswer answer_on(git::Session& session, const RefVerdict& verdict,
                    PushSide side);

/// The reason in the push option tgpl.skip=REASON; "" if the reason is missing,
/// nullopt if the option is.
std::optional<std::string> skip_reason(const std::vector<std::string>& options);

/// Whether the policy allows the push to skip the checks. That is the policy of
/// the old value of the ref, or of the server's default branch; the pushed
/// commits cannot change it.
bool may_skip(git::Session& session, const git::RefUpdate& update);

/// Whether these are all `count` updates that git announced, each with two ids.
/// A server must refuse updates that it cannot parse.
bool are_understood(const std::vector<git::RefUpdate>& updates,
                    std::size_t count);

}  // namespace tgpl::review
