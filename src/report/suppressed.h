/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <vector>

#include "check/suppression.h"

namespace tgpl::report {

/// A list of suppressed findings and the reason of each, for people; "" if
/// there are none.
std::string print_suppressed(const std::vector<check::Suppressed>& suppressed);

}  // namespace tgpl::report
