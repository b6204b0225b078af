// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/tasks.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <vector>

namespace tgpl {
namespace {

std::atomic<int> refusals{0};

}  // namespace

NoThreads::NoThreads() {
  ++refusals;
}

NoThreads::~NoThreads() {
  --refusals;
}

namespace detail {

bool is_started(const std::function<void()>& start) {
  if (refusals > 0) return false;
  try {
    start();
  } catch (const std::system_error&) {  // EAGAIN: too many threads
    return false;
  }
  return true;
}

}  // namespace detail

std::jthread start_helper(std::function<void(const std::stop_token&)> work) {
  std::jthread helper;
  detail::is_started([&] { helper = std::jthread(std::move(work)); });
  return helper;
}

std::size_t processor_count() {
  return std::max(1U, std::thread::hardware_concurrency());
}

void run_together(std::size_t count, const std::function<void()>& work) {
  std::vector<std::jthread> helpers;
  helpers.reserve(count);
  for (std::size_t i = 1; i < count; ++i) {
    helpers.push_back(start_helper([&](const std::stop_token&) { work(); }));
    if (!helpers.back().joinable()) break;
  }
  work();
}

}  // namespace tgpl
