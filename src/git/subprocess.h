/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The one way in which other programs are run; it is always git.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tgpl::git {

struct ProcessResult {
  int status = 0;  ///< exit status; 128 + signal if it was killed
  std::string out;
  std::string err;
  bool timed_out = false;  ///< it was ended by run_bounded()
};

/// Whether a program gives way to others that run beside it.
enum class Pace { usual, giving_way };

/// Runs `arguments` (the first is the program, found on PATH) with `input` on
/// its standard input and gives back all it printed. `variables` as
/// "NAME=value" are put into its environment, those as "NAME" are taken out.
/// Throws Error(repository) if the program cannot be started. No shell is
/// involved. git is run by a Session.
ProcessResult run(std::span<const std::string> arguments,
                  std::string_view input = {},
                  std::span<const std::string> variables = {},
                  Pace pace = Pace::usual);

/// How much a program may take that talks to somebody we do not know.
struct Bounds {
  std::chrono::milliseconds time{30000};  ///< then it is killed
  std::uint64_t file_bytes = 16U << 20;   ///< the largest file it may write
  std::uint64_t memory_bytes = 1U << 30;  ///< of each process
  std::size_t output_bytes = 2U << 20;    ///< more of it is thrown away
};

/// Runs a program without terminal, in a session of its own that ends with it:
/// nothing can ask the user, and nothing stays. `variables` as for run().
ProcessResult run_bounded(std::span<const std::string> arguments,
                          std::span<const std::string> variables,
                          const Bounds& bounds);

}  // namespace tgpl::git
