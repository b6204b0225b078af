/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which terms apply to a path: those of the first [[scope]] that matches, else
// those of the whole file.
#pragma once

#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// The first scope with a pattern that matches `path`, or nullptr. Points into
/// `terms`.
const Scope* scope_of(const Terms& terms, std::string_view path);

/// What machines may do with the files of a scope of `terms`. All uses are
/// "unknown" for third-party files (`ours = false`).
Uses uses_in(const Terms& terms, const Scope& scope);

/// What machines may do with the file at `path`.
Uses uses_of(const Terms& terms, std::string_view path);

/// Whether the terms cover the file at `path`. False for third-party files,
/// whose scope has `ours = false`; they need no header either.
bool is_ours(const Terms& terms, std::string_view path);

/// Whether the scope of the path has `ours = true`: then neither the words of
/// the file nor its directory raise a doubt.
bool is_surely_ours(const Terms& terms, std::string_view path);

}  // namespace tgpl::terms
