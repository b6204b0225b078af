/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The only place that starts threads. A limit of the system (ulimit -u, or
// pids.max of a container) may prevent a new thread at any time. Every command
// can do its work on one thread, so a refused thread only costs time.
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

/// Starts a thread that runs `work`, which must not throw. If no thread can be
/// started, returns one that is not joinable, and `work` does not run: for help
/// that the caller can do without.
std::jthread start_helper(std::function<void(const std::stop_token&)> work);

/// Calls `work`, which must not throw, on `count` threads at once, including
/// the calling one, or on fewer if no more can be started.
void run_together(std::size_t count, const std::function<void()>& work);

/// Runs `work` on a new thread; if none can be started, runs it before
/// returning. get() rethrows its exception. The destructor of the future waits
/// for it.
template <typename Work>
auto start_task(Work work) -> std::future<std::invoke_result_t<Work&>>;

/// The number of threads that can run at the same time; at least 1.
std::size_t processor_count();

/// For tests: while an object of this class exists, no thread can be started.
class NoThreads {
 public:
  NoThreads();
  ~NoThreads();
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;
};

namespace detail {

/// Calls `start`, which starts a thread. Returns false if none can be started.
bool is_started(const std::function<void()>& start);

}  // namespace detail

template <typename Work>
auto start_task(Work work) -> std::future<std::invoke_result_t<Work&>> {
  using Result = std::invoke_result_t<Work&>;
  // Shared, so that the work is still here after a failed start.
  const auto shared_work = std::make_shared<Work>(std::move(work));
  const auto run = [shared_work] { return (*shared_work)(); };
  std::future<Result> result;
  const auto start = [&] { result = std::async(std::launch::async, run); };
  if (!detail::is_started(start)) {
    std::packaged_task<Result()> on_this_thread(run);
    result = on_this_thread.get_future();
    on_this_thread();
  }
  return result;
}

}  // namespace tgpl
