/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which licences and exceptions the files of a state name.
#pragma once

#include <map>
#include <string>

#include "check/state.h"

namespace tgpl::check {

/// Whose files count: those that TGPL.toml leaves alone, too?
enum class Whose { ours, everybodys };

/// Every id in a valid expression, with one place that names it (the first
/// by path).
std::map<std::string, Claim> used_licenses(const LicensingState& state,
                                           Whose whose);

}  // namespace tgpl::check
