/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <cstdint>
#include <string_view>

namespace tgpl {

/// A checksum that detects accidental damage, not tampering. It is meant for
/// cache files in the git directory: whoever can write there can write hooks
/// too. The value depends on the byte order of the machine.
std::uint64_t checksum(std::string_view bytes);

}  // namespace tgpl
