/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The one way in which other programs are run; they are always git or man.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace tgpl::git {

struct ProcessResult {
  int status = 0;  ///< exit status; 128 + signal if it was killed
  std::string out;
  std::string err;
};

/// Runs `arguments` (the first is the program, found on PATH) with `input` on
/// its standard input and gives back all it printed. Throws Error(repository)
/// if the program cannot be started. No shell is involved.
ProcessResult run(std::span<const std::string> arguments,
                  std::string_view input = {});

/// Runs git with LC_ALL=C. Throws Error(repository) with git's own words if
/// its exit status is not 0.
std::string git_output(std::vector<std::string> arguments,
                       std::string_view input = {});

/// The same, without the throw.
ProcessResult run_git(std::vector<std::string> arguments,
                      std::string_view input = {});

/// A program that stays: we write requests, it writes answers.
class Coprocess {
 public:
  explicit Coprocess(std::span<const std::string> arguments);
  ~Coprocess();
  Coprocess(const Coprocess&) = delete;
  Coprocess& operator=(const Coprocess&) = delete;
  Coprocess(Coprocess&&) = delete;
  Coprocess& operator=(Coprocess&&) = delete;

  void write(std::string_view request);
  /// Up to and without the next '\n'. Throws Error(repository) at the end.
  std::string read_line();
  std::string read_bytes(std::size_t count);
  /// Up to and without the next `stop`, or what is left; nothing at the end.
  /// Valid until the next call.
  std::optional<std::string_view> read_until(char stop);
  /// Waits for the program to end, and gives back its exit status.
  int finish();

 private:
  bool fill();

  Descriptor in_;
  Descriptor out_;
  int pid_ = -1;
  std::string buffer_;
  std::size_t used_ = 0;
};

}  // namespace tgpl::git
