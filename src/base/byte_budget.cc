// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/byte_budget.h"

#include "base/text.h"

namespace tgpl {

void ByteBudget::take(std::size_t bytes) {
  std::unique_lock lock(mutex_);
  freed_.wait(lock, [&] {
    return held_ == 0 || (bytes <= most_ && held_ <= most_ - bytes);
  });
  held_ += bytes;
}

void ByteBudget::give_back(std::size_t bytes) {
  {
    const std::scoped_lock lock(mutex_);
    held_ -= bytes;
  }
  freed_.notify_all();
}

ByteBudget& file_bytes() {
  static ByteBudget budget(kMostBytesHeld);
  return budget;
}

TooLarge::TooLarge(std::string_view path, std::size_t limit)
    : Error(ErrorKind::io,
            cat({"cannot read ", quote(path), ": larger than ",
                 std::to_string(limit >> 20), " MiB"}),
            "declare its licence in a '.license' file, or in REUSE.toml with "
            "precedence = \"override\"") {}

}  // namespace tgpl
