/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A git that stays for many questions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace tgpl::git {

class Session;

/// A git that stays: we write requests, it writes answers.
class Coprocess {
 public:
  /// `variables` as for run().
  Coprocess(Session& session, const std::vector<std::string>& words,
            const std::vector<std::string>& variables = {});
  /// One that is told all it is asked at once: `input`, and nothing more. It
  /// works ahead while its answers are read.
  Coprocess(Session& session, const std::vector<std::string>& words,
            const std::vector<std::string>& variables, std::string_view input);
  ~Coprocess();
  Coprocess(const Coprocess&) = delete;
  Coprocess& operator=(const Coprocess&) = delete;
  Coprocess(Coprocess&&) = delete;
  Coprocess& operator=(Coprocess&&) = delete;

  void write(std::string_view request);
  /// Up to and without the next '\n'. Throws Error(repository) at the end, in
  /// git's own words.
  std::string read_line();
  std::string read_bytes(std::size_t count);
  /// Up to and without the next `stop`, or what is left; nothing at the end.
  /// Valid until the next call.
  std::optional<std::string_view> read_until(char stop);
  /// Waits for the program to end, and gives back its exit status.
  int finish();

  /// What it wrote to its standard error since the last call.
  std::string take_errors();

 private:
  bool fill();
  [[noreturn]] void fail();

  std::string name_;  ///< "git cat-file"
  Descriptor in_;
  Descriptor out_;
  Descriptor err_;  ///< a file in memory: nobody has to read it meanwhile
  std::size_t errors_ = 0;  ///< of them were taken
  int pid_ = -1;
  std::string buffer_;
  std::size_t used_ = 0;
};

}  // namespace tgpl::git
