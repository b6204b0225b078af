/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <cstdint>
#include <string_view>

namespace tgpl {

/// Whether bytes are still what was written. Against accidents, not against
/// malice: it is for files in the git directory, and who can write there can
/// write hooks. Another one on machines with another order of bytes.
std::uint64_t checksum(std::string_view bytes);

}  // namespace tgpl
