/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A git process that answers many requests.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace tgpl::git {

class Session;

/// A running git process: we write requests to it and read its replies.
class Coprocess {
 public:
  /// Starts git. `variables` as for run(). Throws Error(repository) if git
  /// cannot be started.
  Coprocess(Session& session, const std::vector<std::string>& words,
            const std::vector<std::string>& variables = {});
  /// Starts git with all its input known in advance. It works ahead while its
  /// output is read.
  Coprocess(Session& session, const std::vector<std::string>& words,
            const std::vector<std::string>& variables, std::string_view input);
  ~Coprocess();
  Coprocess(const Coprocess&) = delete;
  Coprocess& operator=(const Coprocess&) = delete;
  Coprocess(Coprocess&&) = delete;
  Coprocess& operator=(Coprocess&&) = delete;

  void write(std::string_view request);
  /// Reads up to the next '\n' and returns the text before it. At the end of
  /// the output, throws Error(repository) with git's message.
  std::string read_line();
  std::string read_bytes(std::size_t count);
  /// Reads up to the next `stop`, or the rest of the output; nullopt at the
  /// end. The result is valid until the next call.
  std::optional<std::string_view> read_until(char stop);
  /// Waits for the process to exit and returns its exit status.
  int finish();

  /// Returns the text written to standard error since the last call.
  std::string take_errors();

 private:
  bool fill();
  void take_buffered(std::string& to, std::size_t count);
  [[noreturn]] void fail();

  std::string name_;  ///< for messages: "git cat-file"
  Descriptor in_;
  Descriptor out_;
  Descriptor err_;  ///< a file in memory, so that git never blocks on it
  std::size_t errors_ = 0;  ///< number of bytes already taken
  int pid_ = -1;
  std::string buffer_;
  std::size_t used_ = 0;
};

}  // namespace tgpl::git
