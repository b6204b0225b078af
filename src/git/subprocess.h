/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The one way in which other programs are run; they are always git or man.
#pragma once

#include <chrono>
#include <cstdint>
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
  bool timed_out = false;  ///< it was ended by run_bounded()
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

/// How much a program may take that talks to somebody we do not know.
struct Bounds {
  std::chrono::milliseconds time{30000};  ///< then it is killed
  std::uint64_t file_bytes = 16U << 20;   ///< the largest file it may write
  std::uint64_t memory_bytes = 1U << 30;  ///< of each process
  std::size_t output_bytes = 2U << 20;    ///< more of it is thrown away
};

/// Runs a program without terminal, in a session of its own that ends with it:
/// nothing can ask the user, and nothing stays. `variables` as "NAME=value"
/// are put into its environment, those as "NAME" are taken out.
ProcessResult run_bounded(std::span<const std::string> arguments,
                          std::span<const std::string> variables,
                          const Bounds& bounds);

/// Whether a program gives way to others that run beside it.
enum class Pace { usual, giving_way };

/// Starts git now for an answer that will be wanted soon: the next run_git() or
/// git_output() with the same words and no input takes it. What git is asked
/// one after the other costs the sum of 3 to 7 ms each, this way only the
/// longest.
void prefetch(const std::vector<std::string>& arguments,
              Pace pace = Pace::usual);

/// A program that stays: we write requests, it writes answers.
class Coprocess {
 public:
  /// `variables` ("NAME=value") are added to its environment.
  explicit Coprocess(std::span<const std::string> arguments,
                     std::vector<std::string> variables = {});
  /// One that is told all it is asked at once: `input`, and nothing more. It
  /// works ahead while its answers are read.
  Coprocess(std::span<const std::string> arguments,
            std::vector<std::string> variables, std::string_view input);
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
