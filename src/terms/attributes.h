/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Patterns of scopes as git has them, and a block of lines that is ours in a
// .gitattributes of others.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::terms {

/// The pattern of a [[scope]] as .gitattributes at the root has it; nothing
/// where git has none that matches the same paths.
std::optional<std::string> git_pattern(std::string_view pattern);

/// Lines of .gitattributes (those of the export of that name) between our two
/// marks.
std::string attributes_block(std::string_view lines);

/// A .gitattributes with the block: in the place of the one that is there,
/// else at the end. Every other byte stays.
std::string with_attributes(std::string_view text, std::string_view block);

}  // namespace tgpl::terms
