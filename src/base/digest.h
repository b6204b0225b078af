/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

namespace tgpl {

/// SHA-1 is only for formats that require it; security never depends on it.
enum class Digest { sha1, sha256 };

/// The digest of `bytes` in lower-case hexadecimal digits. Throws
/// Error(internal) if libcrypto fails.
std::string digest_hex(Digest digest, std::string_view bytes);

}  // namespace tgpl
