// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/check_verdict.h"

namespace tgpl::review {

CheckVerdict verdict_on(const check::Judgement& judgement,
                        SuppressedFindings suppressed) {
  const bool listed = suppressed == SuppressedFindings::listed;
  return {judgement.findings.empty(),
          {listed ? 0 : judgement.suppressed.size(), judgement.known,
           judgement.removable}};
}

bool would_pass(const write::Fixed& fixed) {
  return fixed.left.empty() && fixed.failures.empty();
}

}  // namespace tgpl::review
