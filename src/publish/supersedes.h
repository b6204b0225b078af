/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Checks the chain of earlier terms: 'supersedes' names the commit with the
// previous version.
#pragma once

#include <optional>

#include "base/error.h"
#include "base/toml.h"
#include "git/session.h"

namespace tgpl::publish {

/// The error in the chain that starts with this document, if any: a commit
/// without terms, a cycle, or an older version with a later effective date. The
/// check ends at a commit that is not in this clone.
std::optional<Diagnostic> check_chain(git::Session& session,
                                      const TomlTable& document);

}  // namespace tgpl::publish
