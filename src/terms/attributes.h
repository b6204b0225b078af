/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms as attributes of git, which match paths: a view for editors and
// scripts. No platform is known to read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// The pattern of a [[scope]] as .gitattributes at the root has it; nothing
/// where git has none that matches the same paths.
std::optional<std::string> git_pattern(std::string_view pattern);

/// Lines of .gitattributes between our two marks. Of git's patterns the last
/// that matches counts, of scopes the first, so that the order is turned
/// round. A scope without a pattern of git is named in a remark.
std::string attributes_block(const Terms& terms);

/// A .gitattributes with the block: in the place of the one that is there,
/// else at the end. Every other byte stays.
std::string with_attributes(std::string_view text, std::string_view block);

}  // namespace tgpl::terms
