// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/command_log.h"

#include <mutex>
#include <utility>

namespace tgpl::git {
namespace {

struct Names {
  std::mutex mutex;
  std::vector<std::string> all;

  /// Never taken down: what was foreseen and nobody asked for may still start
  /// when the program ends.
  static Names& get() {
    static Names& names = *new Names;
    return names;
  }

  void add(std::string name) {
    const std::scoped_lock lock(mutex);
    all.push_back(std::move(name));
  }
};

}  // namespace

std::vector<std::string> commands_run() {
  Names& names = Names::get();
  const std::scoped_lock lock(names.mutex);
  return names.all;
}

void log_command(std::span<const std::string> arguments) {
  for (const std::string& word : arguments.subspan(1)) {
    if (!word.starts_with('-')) return Names::get().add(word);
  }
}

void log_missing_object() {
  Names::get().add("missing object");
}

}  // namespace tgpl::git
