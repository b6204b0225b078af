/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The talk, on stderr; the answer goes to stdout. Every line starts as git's
// own do: "warning: ", "hint: ".
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl {

/// Silences note() and progress (the --quiet option).
void set_quiet(bool quiet);

/// Something worth knowing, unless --quiet.
void note(std::string_view text);
void warn(std::string_view text);
/// "error: " and, where there is one, "hint: ".
void tell_error(std::string_view message, std::string_view hint);

/// Counts work on stderr: only on a terminal, only after a second, and gone
/// when it is destroyed. Not for use from several threads.
class Progress {
 public:
  Progress(std::string_view what, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  Progress(Progress&&) = delete;
  Progress& operator=(Progress&&) = delete;

  void show(std::size_t done);

 private:
  std::string_view what_;
  std::size_t total_;
  long long started_;
  long long shown_ = 0;
  bool active_;
};

}  // namespace tgpl
