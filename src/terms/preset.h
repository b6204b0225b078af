/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The predefined terms that `git tgpl init` and `terms set` offer. Each is a
// file in templates/terms/ with the tables [usage], [reservation],
// [conditions.*] and [mixed].
#pragma once

#include <string_view>
#include <vector>

#include "terms/terms.h"

namespace tgpl::terms {

/// The names of all presets, sorted.
std::vector<std::string_view> preset_names();

/// The terms of a preset, without licence, holders and asset. Throws
/// Error(usage) if the preset does not exist.
Terms preset(std::string_view name);

}  // namespace tgpl::terms
