/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Rule ids on the command line.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "check/judge.h"

namespace tgpl::cli {

/// The error for an unknown rule, with a similar name as hint.
Error unknown_rule(const std::string& name);

/// Returns the rule with this id. Throws Error(usage) if there is none.
const check::Rule& rule_named(const std::string& name);

/// Parses --select, --ignore and --severity: ids separated by commas, and
/// "RULE=LEVEL". Throws Error(usage) for an unknown rule or level.
check::RuleChoice rule_choice(const std::vector<std::string>& select,
                              const std::vector<std::string>& ignore,
                              const std::vector<std::string>& severities);

}  // namespace tgpl::cli
