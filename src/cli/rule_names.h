/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Names of rules on the command line.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "check/judge.h"

namespace tgpl::cli {

/// To be thrown or told: no rule is called so. With a near name.
Error unknown_rule(const std::string& name);

/// The rule called so. Throws Error(usage), if none is.
const check::Rule& rule_named(const std::string& name);

/// --select, --ignore and --severity as they were given: names with commas
/// between them, and "RULE=LEVEL". Throws Error(usage) for what is none.
check::RuleChoice rule_choice(const std::vector<std::string>& select,
                              const std::vector<std::string>& ignore,
                              const std::vector<std::string>& severities);

}  // namespace tgpl::cli
