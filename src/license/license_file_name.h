/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Names of licence files in prose: "see LICENSE.other for licence terms".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tgpl::license {

/// The name of a licence file within the bytes `begin` to `end` or just after
/// them; "" if there is none.
std::string license_file_named(std::string_view text, std::size_t begin,
                               std::size_t end);

}  // namespace tgpl::license
