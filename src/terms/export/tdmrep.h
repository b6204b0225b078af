/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The rules of tdmrep.json for files that are served below `url`, with the
/// address of the policy, which may be empty.
std::string tdmrep_rules(const Terms& terms, std::string_view url,
                         const std::string& policy);

}  // namespace tgpl::terms::exports
