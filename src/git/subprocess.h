/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Runs other programs; in practice always git.
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
  bool timed_out = false;  ///< it was killed by run_bounded()
};

/// The scheduling priority of a program.
enum class Pace { usual, giving_way };

/// Runs `arguments` (the first is the program, found on PATH) with `input` on
/// standard input and returns all its output. `variables` changes its
/// environment: "NAME=value" sets, "NAME" removes. No shell is involved. Throws
/// Error(repository) if the program cannot be started. To run git, use a
/// Session.
ProcessResult run(std::span<const std::string> arguments,
                  std::string_view input = {},
                  std::span<const std::string> variables = {},
                  Pace pace = Pace::usual);

/// Limits for a program that talks to an untrusted server.
struct Bounds {
  std::chrono::milliseconds time{30000};  ///< after this it is killed
  std::uint64_t file_bytes = 16U << 20;   ///< largest file that it may write
  std::uint64_t memory_bytes = 1U << 30;  ///< per process
  std::size_t output_bytes = 2U << 20;    ///< further output is discarded
};

/// Runs a program without a terminal, in its own process session, which is
/// killed at the end. So it cannot prompt the user, and no process is left.
/// `variables` as for run().
ProcessResult run_bounded(std::span<const std::string> arguments,
                          std::span<const std::string> variables,
                          const Bounds& bounds);

}  // namespace tgpl::git
