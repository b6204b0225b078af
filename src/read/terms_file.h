/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include "base/error.h"
#include "base/file.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Reads TGPL.toml of the work tree. Throws Error(config) if it does not exist
/// or is no regular file.
ReadFile read_terms_file(const Folder& folder);

/// The error that `tree` has no readable TGPL.toml, with the reason.
Error no_terms_file(const tree::Tree& tree);

}  // namespace tgpl::read
