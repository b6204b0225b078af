/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms before these, and those before them: 'supersedes' names the commit
// that holds them.
#pragma once

#include <optional>

#include "base/error.h"
#include "base/toml.h"

namespace tgpl::publish {

/// What is wrong with the chain that begins in this document: a commit without
/// terms, terms that come before themselves, terms from a later day. Where a
/// commit is not in this clone, nothing can be said.
std::optional<Diagnostic> check_chain(const TomlTable& document);

}  // namespace tgpl::publish
