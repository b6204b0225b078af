// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/sha256.h"

#include "base/digest.h"

namespace tgpl {

std::string sha256_hex(std::string_view bytes) {
  return digest_hex(Digest::sha256, bytes);
}

}  // namespace tgpl
