/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which terms hold for one path: the first [[scope]] that matches, else the
// file as a whole.
#pragma once

#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// The first scope with a pattern that matches `path`; nullptr if none does.
/// Points into `terms`.
const Scope* scope_of(const Terms& terms, std::string_view path);

/// What machines may do with the files of a scope of `terms`.
Uses uses_in(const Terms& terms, const Scope& scope);

/// What machines may do with the file at `path`.
Uses uses_of(const Terms& terms, std::string_view path);

/// Whether the holders speak for the file at `path`; not where its scope says
/// `ours = false`. Files that are not ours are asked for no header.
bool is_ours(const Terms& terms, std::string_view path);

}  // namespace tgpl::terms
