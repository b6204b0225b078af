// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/digest.h"

#include <openssl/evp.h>

#include <array>

#include "base/error.h"

namespace tgpl {

std::string digest_hex(Digest digest, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
  unsigned int size = 0;
  const EVP_MD* method = digest == Digest::sha1 ? EVP_sha1() : EVP_sha256();
  if (EVP_Digest(bytes.data(), bytes.size(), value.data(), &size, method,
                 nullptr) != 1)
    throw Error(ErrorKind::internal, "cannot compute a digest");
  constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  for (unsigned int i = 0; i < size; ++i) {
    out += kHex[value[i] >> 4];
    out += kHex[value[i] & 15];
  }
  return out;
}

}  // namespace tgpl
