/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The one place where threads are started. A limit of the system (ulimit -u,
// pids.max of a container) may refuse one at any time. No command needs more
// than the thread that it has, so being refused costs time and nothing else.
#pragma once

#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>

namespace tgpl {

/// A thread that runs `work`, which may not throw; where none can be started,
/// one that is not joinable, and `work` is not run. For help that the caller
/// can do without.
std::jthread start_helper(std::function<void(const std::stop_token&)> work);

/// Calls `work`, which may not throw, in `count` threads at once, this one
/// among them, or in as many as can be started.
void run_together(std::size_t count, const std::function<void()>& work);

/// Runs `work` on a thread of its own, or before this returns where none can be
/// started. What it throws is thrown by get(). The end of the future waits for
/// the work.
template <typename Work>
auto start_task(Work work) -> std::future<std::invoke_result_t<Work&>>;

/// How many threads have room at once; at least 1.
std::size_t processor_count();

/// While it lives, no thread can be started: for tests.
class NoThreads {
 public:
  NoThreads();
  ~NoThreads();
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;
};

namespace detail {

/// Calls `start`, which starts a thread; false where none can be started.
bool is_started(const std::function<void()>& start);

}  // namespace detail

template <typename Work>
auto start_task(Work work) -> std::future<std::invoke_result_t<Work&>> {
  using Result = std::invoke_result_t<Work&>;
  // Shared: a start that fails must not have taken the work away.
  const auto kept = std::make_shared<Work>(std::move(work));
  const auto run = [kept] { return (*kept)(); };
  std::future<Result> result;
  const auto start = [&] { result = std::async(std::launch::async, run); };
  if (!detail::is_started(start)) {
    std::packaged_task<Result()> here(run);
    result = here.get_future();
    here();
  }
  return result;
}

}  // namespace tgpl
