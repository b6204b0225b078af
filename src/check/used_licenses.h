/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which licences and exceptions the files of a state name.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "check/state.h"
#include "check/statement_table.h"

namespace tgpl::check {

/// Every id in a valid expression, with one place that names it (the first
/// by path).
std::map<std::string, Claim> used_licenses(const LicensingState& state,
                                           const StatementTable& table,
                                           FileScope whose);

/// Whether a file in LICENSES/ may be called so: an id of the SPDX list, of a
/// licence or an exception, or a ref. A plus behind it is let pass.
bool is_license_id(std::string_view id);

}  // namespace tgpl::check
