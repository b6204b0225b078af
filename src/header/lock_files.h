/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The lock files of package managers, by name.
#pragma once

#include <string_view>

namespace tgpl::header {

/// Whether a package manager writes files with this name (without directory),
/// to record what it resolved.
bool is_lock_file(std::string_view name);

}  // namespace tgpl::header
