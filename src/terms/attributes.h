/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Patterns of scopes in the syntax of .gitattributes, and the block of lines
// that git-tgpl maintains in a .gitattributes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::terms {

/// The pattern of a [[scope]] as a pattern for a .gitattributes in the
/// top-level directory, or nullopt if no git pattern matches the same paths
/// (see gitignore(5)).
std::optional<std::string> git_pattern(std::string_view pattern);

/// `lines` between the two comments that mark the block. The lines come from
/// the export format "attributes".
std::string attributes_block(std::string_view lines);

/// `text`, a .gitattributes, with `block` in place of its present block, or
/// appended if it has none. Every other byte is preserved.
std::string with_attributes(std::string_view text, std::string_view block);

}  // namespace tgpl::terms
