// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/command_log.h"

#include <algorithm>

namespace tgpl::git {

void CommandLog::add(std::span<const std::string> arguments) {
  // Skip the options of git itself.
  const auto verb = std::ranges::find_if(
      arguments,
      [](const std::string& word) { return !word.starts_with('-'); });
  if (verb == arguments.end()) return;
  const std::scoped_lock lock(mutex_);
  names_.push_back(*verb);
}

void CommandLog::add_missing_object() {
  const std::scoped_lock lock(mutex_);
  names_.emplace_back("missing object");
}

std::vector<std::string> CommandLog::names() const {
  const std::scoped_lock lock(mutex_);
  return names_;
}

}  // namespace tgpl::git
