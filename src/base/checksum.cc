// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/checksum.h"

#include <cstddef>
#include <cstring>

namespace tgpl {

std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = bytes.size();
  const auto take = [&sum](const char* from, std::size_t count) {
    std::uint64_t word = 0;
    std::memcpy(&word, from, count);
    sum = (sum ^ word) * 0x9E3779B97F4A7C15U;
    sum ^= sum >> 32;
  };
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) take(bytes.data() + at, 8);
  take(bytes.data() + at, bytes.size() - at);
  return sum;
}

}  // namespace tgpl
