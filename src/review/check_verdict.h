/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict of `check`: whether the check passes, and which findings its
// report does not show. Values only.
#pragma once

#include <cstddef>
#include <vector>

#include "check/judge.h"
#include "write/fix.h"

namespace tgpl::review {

/// Whether the report lists what is suppressed.
enum class SuppressedFindings { counted, listed };

/// Findings that the report leaves out; their number is printed.
struct NotShown {
  std::size_t suppressed = 0;
  std::size_t known = 0;  ///< number of findings in the baseline
  std::vector<check::BaselineEntry>
      removable{};  ///< stale entries of the baseline
};

struct CheckVerdict {
  bool passes = true;
  NotShown not_shown{};
};

CheckVerdict verdict_on(const check::Judgement& judgement,
                        SuppressedFindings suppressed);

/// Whether the check passes once this fix is applied.
bool would_pass(const write::Fixed& fixed);

}  // namespace tgpl::review
