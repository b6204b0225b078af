/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The same work on many items, by as many threads as there are processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace tgpl::scan {

/// Calls work(worker, i) for each i below `count`, in any order, from several
/// threads. `make_worker` makes what one thread keeps (a reader). The first
/// exception ends the work and is thrown here.
template <typename MakeWorker, typename Work>
void for_each_index(std::size_t count, MakeWorker make_worker, Work work) {
  // Below this, threads cost more than they bring.
  constexpr std::size_t kEnough = 64;
  constexpr std::size_t kChunk = 16;
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto loop = [&] {
    try {
      auto worker = make_worker();
      for (std::size_t from = next.fetch_add(kChunk); from < count;
           from = next.fetch_add(kChunk)) {
        for (std::size_t i = from; i < count && i < from + kChunk; ++i)
          work(worker, i);
      }
    } catch (...) {
      const std::scoped_lock lock(failure_mutex);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  const std::size_t threads =
      count < kEnough ? 1 : std::max(1U, std::thread::hardware_concurrency());
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(loop);
    loop();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace tgpl::scan
