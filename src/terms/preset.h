/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The stances that `git tgpl init` and `terms set` offer, as files in
// templates/terms/: the parts [usage], [reservation], [conditions.*], [mixed].
#pragma once

#include <string_view>
#include <vector>

#include "terms/terms.h"

namespace tgpl::terms {

/// The names of all presets, sorted.
std::vector<std::string_view> preset_names();

/// The terms of a preset, without licence, holders and asset. Throws
/// Error(usage) if there is no preset of that name.
Terms preset(std::string_view name);

}  // namespace tgpl::terms
