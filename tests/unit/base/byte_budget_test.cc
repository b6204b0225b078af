// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/byte_budget.h"

#include <algorithm>
#include <atomic>
#include <mutex>

#include "base/tasks.h"
#include "support/catch.h"

using namespace tgpl;

TEST_CASE("threads together hold no more than the budget") {
  ByteBudget budget(10);
  std::mutex mutex;
  int held = 0;
  int most = 0;
  const auto add = [&](int bytes) {
    const std::scoped_lock lock(mutex);
    held += bytes;
    most = std::max(most, held);
  };
  run_together(8, [&] {
    for (int i = 0; i < 200; ++i) {
      const int bytes = 1 + i % 7;
      budget.take(static_cast<std::size_t>(bytes));
      add(bytes);
      add(-bytes);
      budget.give_back(static_cast<std::size_t>(bytes));
    }
  });
  CHECK(held == 0);
  CHECK(most <= 10);
}

TEST_CASE("more than the budget is given to one that is alone") {
  ByteBudget budget(10);
  std::atomic<int> inside = 0;
  std::atomic<bool> alone = true;
  run_together(4, [&] {
    for (int i = 0; i < 100; ++i) {
      budget.take(11);
      if (++inside != 1) alone = false;
      --inside;
      budget.give_back(11);
    }
  });
  CHECK(alone);
}

TEST_CASE("a file over the limit is named, with what to do instead") {
  const TooLarge error("a.bin", kLargestFile);
  CHECK(error.message() == "cannot read 'a.bin': larger than 128 MiB");
  CHECK(error.hint().find("'.license' file") != std::string::npos);
}
