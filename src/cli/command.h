/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A subcommand. Each has its own file and one row in the table. It declares its
// options, calls the modules, prints, and returns the exit status.
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

  /// Runs the command in this session. Returns the exit status; throws Error if
  /// it cannot continue.
  int run(git::Session& session) {
    session_ = &session;
    return run();
  }

 protected:
  git::Session& session() const { return *session_; }

  /// Returns 0 if there is nothing to report, 1 for findings. Throws Error if
  /// it cannot continue.
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
