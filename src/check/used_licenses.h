/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licences and exceptions that the files of a state use.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "check/state.h"
#include "check/statement_table.h"

namespace tgpl::check {

/// Every id in a valid expression, with the position of its first use in the
/// order of paths.
std::map<std::string, Claim> used_licenses(const LicensingState& state,
                                           const StatementTable& table,
                                           FileScope scope);

/// Whether `id` is a valid name for a file in LICENSES/: a licence or exception
/// id of the SPDX list, or a LicenseRef. A trailing '+' is accepted.
bool is_license_id(std::string_view id);

}  // namespace tgpl::check
