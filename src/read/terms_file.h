/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include "base/error.h"
#include "base/file.h"
#include "tree/tree.h"

namespace tgpl::read {

/// TGPL.toml of the work tree. Throws Error(config) where it is not there, or
/// is no file.
ReadFile read_terms_file(const Folder& folder);

/// Why `tree` has no TGPL.toml to read.
Error no_terms_file(const tree::Tree& tree);

}  // namespace tgpl::read
