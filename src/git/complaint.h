/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Why git failed, in its own words.
#pragma once

#include <string_view>

namespace tgpl::git {

/// Of all that git wrote to its standard error, the line that tells why.
std::string_view complaint(std::string_view err);

}  // namespace tgpl::git
