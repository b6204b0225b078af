// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/tasks.h"

#include <atomic>
#include <memory>
#include <stdexcept>
#include <vector>

#include "base/parallel.h"
#include "support/catch.h"

using namespace tgpl;

namespace {

/// How often each of the `count` indexes was handed out.
std::vector<int> handed_out(std::size_t count) {
  std::vector<int> seen(count, 0);
  for_each_index(
      count, [] { return 0; }, [&](int, std::size_t i) { ++seen[i]; });
  return seen;
}

}  // namespace

TEST_CASE(
    "a task runs on another thread, or on this one if none can be started") {
  const std::thread::id here = std::this_thread::get_id();
  const auto thread_id = [] { return std::this_thread::get_id(); };
  CHECK(start_task(thread_id).get() != here);
  const NoThreads refused;
  CHECK(start_task(thread_id).get() == here);
}

TEST_CASE("an exception of a task is rethrown by get()") {
  const auto fail = []() -> int { throw std::runtime_error("no"); };
  CHECK_THROWS_AS(start_task(fail).get(), std::runtime_error);
  const NoThreads refused;
  std::future<int> result = start_task(fail);
  CHECK_THROWS_AS(result.get(), std::runtime_error);
}

TEST_CASE("a task without a thread still has what was moved into it") {
  const NoThreads refused;
  auto seven = std::make_unique<int>(7);
  CHECK(start_task([seven = std::move(seven)] { return *seven; }).get() == 7);
}

TEST_CASE("a helper does not run if no thread can be started") {
  std::atomic<bool> helped = false;
  {
    const NoThreads refused;
    CHECK_FALSE(start_helper([&](const std::stop_token&) {
                  helped = true;
                }).joinable());
  }
  CHECK_FALSE(helped);
  start_helper([&](const std::stop_token&) { helped = true; }).join();
  CHECK(helped);
}

TEST_CASE("one thread does the work if no other can be started") {
  std::atomic<int> calls = 0;
  run_together(4, [&] { ++calls; });
  CHECK(calls == 4);
  const NoThreads refused;
  run_together(4, [&] { ++calls; });
  CHECK(calls == 5);
}

TEST_CASE("each index is handed out once, with and without threads") {
  CHECK(handed_out(1000) == std::vector<int>(1000, 1));
  const NoThreads refused;
  CHECK(handed_out(1000) == std::vector<int>(1000, 1));
}
