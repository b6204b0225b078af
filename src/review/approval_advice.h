/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which command records an approval depends on the commit: whether it is made
// already, and whether an approval alone lets it through.
#pragma once

#include <vector>

#include "check/finding.h"

namespace tgpl::review {

/// The commit passes, with warnings only: once it is made, it is amended.
void advise_to_amend(std::vector<check::Finding>& findings);

/// The commit is not made. An approval does not lift errors on its content, and
/// TGPL_SKIP would hide them.
void advise_to_fix_first(std::vector<check::Finding>& findings);

}  // namespace tgpl::review
