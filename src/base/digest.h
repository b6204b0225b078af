/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// SHA-1 names contents in formats that ask for it; nothing is trusted for it.
enum class Digest { sha1, sha256 };

/// The digest of the bytes in lower-case hexadecimal digits.
std::string digest_hex(Digest digest, std::string_view bytes);

}  // namespace tgpl
