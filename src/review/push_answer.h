/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a push is answered, on either side: which findings are shown, which stop
// it, which only wait for approval, and what may go past.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "review/push.h"
#include "review/way_on.h"

namespace tgpl::review {

enum class PushSide { sender, server };

/// More findings than this are counted, not shown.
inline constexpr std::size_t kMostShown = 20;

struct RefAnswer {
  /// Those to show; where they are not all, what stops the push comes first.
  std::vector<check::Finding> shown;
  std::size_t count = 0;  ///< of all findings
  bool stops = false;
  WayOn way_on;
};

/// `plan` is for the files without a header of what is pushed.
RefAnswer answer_on(const RefVerdict& verdict, PushSide side,
                    const LabelPlan& plan);

/// The same, and reads the plan from the commit where it is needed.
RefAnswer answer_on(git::Session& session, const RefVerdict& verdict,
                    PushSide side);

/// The reason in the push option tgpl.skip=REASON; "" where none is given.
std::optional<std::string> skip_reason(const std::vector<std::string>& options);

/// Whether the policy that counts for a ref lets a push skip the checks: that
/// of what it was, or of the branch that the server shows first. What is pushed
/// has no say in it.
bool may_skip(git::Session& session, const git::RefUpdate& update);

/// Whether the `count` updates that git told are these, each with two ids: a
/// server lets through nothing that it does not understand.
bool are_understood(const std::vector<git::RefUpdate>& updates,
                    std::size_t count);

}  // namespace tgpl::review
