/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What cannot go on: one type, thrown only there, caught once in cli/app.cc.
// What the user's files got wrong is not an Error but a Diagnostic or a
// Finding, collected and told together.
#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace tgpl {

enum class ErrorKind {
  usage,       ///< the command line: exit status 129
  config,      ///< git config or TGPL.toml: 128
  repository,  ///< git cannot, or this is not a repository: 128
  io,          ///< disk, permission: 128
  internal,    ///< a fault of ours: 128
};

class Error : public std::exception {
 public:
  /// `message`: lower case, no full stop, the problem first, names in single
  /// quotes. `hint`: what to try, may be empty.
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

/// The exit status that git itself would use for this kind.
int exit_status(ErrorKind kind);

/// An Error of kind io that ends in the text of `error_number` (errno).
Error io_error(std::string message, int error_number);

/// Throws "cannot <verb> '<path>'" with the text of errno.
[[noreturn]] void throw_io_error(std::string_view verb, std::string_view path);

/// Something wrong at a place in a file of the user's.
struct Diagnostic {
  int line = 0;    ///< from 1; 0 = the file as a whole
  int column = 0;  ///< from 1, in bytes; 0 = the line as a whole
  std::string message;
  std::string hint;
};

}  // namespace tgpl
