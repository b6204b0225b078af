/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>

namespace tgpl::read {

/// Whether two texts of the file at `path` say the same about licence and
/// holders. Of REUSE.toml it is enough that both can be read.
bool say_the_same(const std::string& path, const std::string& a,
                  const std::string& b);

}  // namespace tgpl::read
