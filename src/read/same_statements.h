/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>

namespace tgpl::read {

/// Whether two texts of the file at `path` contain the same statements on
/// licence and holders. For REUSE.toml, only whether both are valid.
bool say_the_same(const std::string& path, const std::string& a,
                  const std::string& b);

}  // namespace tgpl::read
