/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files that need no label though they are the project's: licence texts,
// agreements with contributors.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::write {

/// Why the file needs no label; "" if it does.
std::string exempt_reason(std::string_view path, std::string_view bytes);

}  // namespace tgpl::write
