/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether code under one licence may become part of a work under another one,
// licence by licence. Of works under a training copyleft the table of
// compatibility.h tells. Of other works only what no opinion is needed for: the
// same licence, and a later version where the code allows that.
#pragma once

#include <string>
#include <vector>

#include "spdx/compatibility.h"
#include "spdx/expression.h"

namespace tgpl::spdx {

/// The answer for one licence of the code.
struct LicenseAnswer {
  std::string id;  ///< with its exception
  Inbound inbound = Inbound::unknown;
  std::string reason;  ///< a sentence without full stop
  /// The row of the table; nullptr if there is none, or if it does not apply to
  /// works under this licence.
  const Compatibility* row = nullptr;
};

struct CompatibilityAnswer {
  Inbound inbound = Inbound::unknown;
  std::string decides;  ///< the licence of the code that decides
  std::vector<LicenseAnswer> licenses;  ///< each once, in the order of the text
};

/// The code is under `code`: the best licence decides an OR, the worst one an
/// AND. The work is under `work`: of an OR all count, because recipients may
/// choose; of an AND one is enough, because the code may be in its part.
CompatibilityAnswer judge_compatibility(const Expression& code,
                                        const Expression& work);

}  // namespace tgpl::spdx
