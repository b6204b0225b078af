/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Errors that stop the program: one exception type, caught once, in cli/app.cc.
// A mistake in the user's files is not an Error: it becomes a Diagnostic or a
// Finding, and these are collected and printed together.
#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace tgpl {

enum class ErrorKind {
  usage,       ///< the command line: exit status 129
  config,      ///< git config or TGPL.toml: 128
  repository,  ///< git failed, or there is no repository: 128
  io,          ///< disk, permissions: 128
  internal,    ///< a bug in this program: 128
};

class Error : public std::exception {
 public:
  /// `message` says what is wrong: lower case, no full stop, names in single
  /// quotes. `hint` says what to try and may be empty.
  Error(ErrorKind kind, std::string message, std::string hint = {});

  ErrorKind kind() const { return kind_; }
  const std::string& message() const { return message_; }
  const std::string& hint() const { return hint_; }
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  ErrorKind kind_;
  std::string message_;
  std::string hint_;
};

/// The exit status for this kind, the one git itself would use.
int exit_status(ErrorKind kind);

/// An Error(io) with ": " and the text for `error_number` (an errno value)
/// added to `message`.
Error io_error(std::string message, int error_number);

/// Throws "cannot <verb> '<path>'" with the text of errno.
[[noreturn]] void throw_io_error(std::string_view verb, std::string_view path);

/// A mistake at one position in one of the user's files.
struct Diagnostic {
  int line = 0;    ///< from 1; 0 = the file as a whole
  int column = 0;  ///< from 1, in bytes; 0 = the line as a whole
  std::string message;
  std::string hint;
};

}  // namespace tgpl
