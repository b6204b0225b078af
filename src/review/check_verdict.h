/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict of `check`: whether what was judged passes, and what its report
// does not show. Values only.
#pragma once

#include <cstddef>
#include <vector>

#include "check/judge.h"
#include "write/fix.h"

namespace tgpl::review {

/// Whether the report lists what is suppressed.
enum class SuppressedFindings { counted, listed };

/// What is not in the report, so that nobody takes silence for health.
struct NotShown {
  std::size_t suppressed = 0;
  std::size_t known = 0;                          ///< by the baseline
  std::vector<check::BaselineEntry> removable{};  ///< in the baseline only
};

struct CheckVerdict {
  bool passes = true;
  NotShown not_shown{};
};

CheckVerdict verdict_on(const check::Judgement& judgement,
                        SuppressedFindings suppressed);

/// Whether what was judged passes once this fix is made.
bool would_pass(const write::Fixed& fixed);

}  // namespace tgpl::review
