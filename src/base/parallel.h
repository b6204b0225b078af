// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs the same work on many items, on as many threads as there are processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>

#include "base/tasks.h"

namespace tgpl {

/// Hands out indexes to one thread; nullopt when none are left.
using NextIndex = std::function<std::optional<std::size_t>()>;

/// How work is divided among threads.
struct Portions {
  std::size_t enough = 64;  ///< with fewer items, one thread is faster
  std::size_t chunk = 16;   ///< number of items handed out at once
};

/// Calls work(next) once on each of several threads; each index below `count`
/// is handed out once, in no particular order. The first exception ends the
/// work and is rethrown.
template <typename Work>
void for_each_chunk(std::size_t count, Work work, Portions portions = {}) {
  std::atomic<std::size_t> next_chunk{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto loop = [&] {
    std::size_t at = 0;
    std::size_t end = 0;
    const auto next = [&]() -> std::optional<std::size_t> {
      if (at == end) {
        at = std::min(next_chunk.fetch_add(portions.chunk), count);
        end = std::min(at + portions.chunk, count);
      }
      if (at == end) return std::nullopt;
      return at++;
    };
    try {
      work(NextIndex(next));
    } catch (...) {
      const std::scoped_lock lock(failure_mutex);
      if (!failure) failure = std::current_exception();
      next_chunk = count;
    }
  };
  run_together(count < portions.enough ? 1 : processor_count(), loop);
  if (failure) std::rethrow_exception(failure);
}

/// Calls work(worker, i) for each i below `count`. `make_worker` creates the
/// object that one thread keeps, such as a reader.
template <typename MakeWorker, typename Work>
void for_each_index(std::size_t count, MakeWorker make_worker, Work work) {
  for_each_chunk(count, [&](const NextIndex& next) {
    auto worker = make_worker();
    while (const auto i = next()) work(worker, *i);
  });
}

}  // namespace tgpl
