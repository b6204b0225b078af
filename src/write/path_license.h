/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Paths of a project under another licence than the rest: --license-for, and
// [[scope]] with a licence in TGPL.toml.
#pragma once

#include <string>
#include <vector>

#include "terms/terms.h"
#include "write/plan.h"

namespace tgpl::write {

/// Reads "assets/**=CC-BY-4.0". Throws Error(usage) if the pattern or the
/// expression is invalid.
PathLicense parse_path_license(const std::string& text);

/// Those in TGPL.toml, where the first scope that matches decides: a scope
/// without a licence has "".
std::vector<PathLicense> licenses_in_scopes(const terms::Terms& terms);

}  // namespace tgpl::write
