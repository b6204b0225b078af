/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A subcommand: one file, one row in commands.cc. It declares its options,
// asks the modules, prints, and returns the exit status.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "cli/options.h"
#include "git/session.h"

namespace tgpl::cli {

class Command {
 public:
  Command() = default;
  virtual ~Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  Command(Command&&) = delete;
  Command& operator=(Command&&) = delete;

  virtual void declare(Options& options) = 0;

  /// Runs it where the session is; gives back the exit status.
  int run(git::Session& session) {
    session_ = &session;
    return run();
  }

 protected:
  git::Session& session() const { return *session_; }

  /// 0: nothing to report; 1: findings. What cannot go on throws Error.
  virtual int run() = 0;

 private:
  git::Session* session_ = nullptr;
};

struct CommandRow {
  std::string_view name;  ///< "check", or noun and verb: "header add"
  std::string_view summary;
  std::unique_ptr<Command> (*make)();
};

/// All commands, sorted by name.
std::span<const CommandRow> commands();

template <typename T>
std::unique_ptr<Command> make_command() {
  return std::make_unique<T>();
}

}  // namespace tgpl::cli
