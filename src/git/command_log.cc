// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/command_log.h"

#include <utility>

namespace tgpl::git {

std::string verb_of(std::span<const std::string> arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!arguments[i].starts_with('-')) return arguments[i];
    if (arguments[i] == "-c") ++i;  // with its value
  }
  return "";
}

void CommandLog::add(std::span<const std::string> arguments) {
  std::string verb = verb_of(arguments);
  if (verb.empty()) return;
  const std::scoped_lock lock(mutex_);
  names_.push_back(std::move(verb));
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
