/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Messages on stderr, with the labels that git uses ("warning: ", "error: ",
// "hint: "). Results go to stdout.
#pragma once

#include <cstddef>
#include <string_view>

namespace tgpl {

/// Silences note() and progress (the --quiet option).
void set_quiet(bool quiet);

/// Prints information, without a label, unless --quiet.
void note(std::string_view text);
/// Prints "note: " and the text, unless --quiet.
void labelled_note(std::string_view text);
/// Prints "warning: " and the text, even with --quiet.
void warn(std::string_view text);
/// Prints "error: " and the message and, if `hint` is not empty, "hint: " and
/// the hint on the next line.
void tell_error(std::string_view message, std::string_view hint);

/// A progress counter on stderr: only if that is a terminal and the work takes
/// longer than a second. The destructor erases it. Not thread-safe.
class Progress {
 public:
  Progress(std::string_view what, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  Progress(Progress&&) = delete;
  Progress& operator=(Progress&&) = delete;

  /// Says that `done` of the `total` items are done.
  void show(std::size_t done);

 private:
  std::string_view what_;
  std::size_t total_;
  long long started_;
  long long shown_ = 0;
  bool active_;
};

}  // namespace tgpl
