/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The rules of a tdmrep.json for files that are served below `url`. `policy`
/// is the URL of the policy; it may be empty.
std::string tdmrep_rules(const Terms& terms, std::string_view url,
                         const std::string& policy);

}  // namespace tgpl::terms::exports
