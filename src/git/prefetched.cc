// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/prefetched.h"

#include <utility>

#include "base/tasks.h"

namespace tgpl::git {

bool Prefetched::start(const Words& words, std::function<ProcessResult()> ask) {
  const std::scoped_lock lock(mutex_);
  const auto [place, is_new] = answers_.try_emplace(words);
  if (is_new) place->second = start_task(std::move(ask));
  return is_new;
}

std::optional<ProcessResult> Prefetched::take(const Words& words) {
  Answer answer;
  {
    const std::scoped_lock lock(mutex_);
    const auto found = answers_.find(words);
    if (found == answers_.end()) return std::nullopt;
    answer = std::move(found->second);
    answers_.erase(found);
  }
  return answer.get();
}

void Prefetched::drop() {
  const std::scoped_lock lock(mutex_);
  for (auto& [words, answer] : answers_) dropped_.push_back(std::move(answer));
  answers_.clear();
}

}  // namespace tgpl::git
