// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include "base/text.h"

namespace tgpl {
namespace {

const char* hint_for(int error_number) {
  switch (error_number) {
    case EACCES:
    case EPERM:
      return "check its owner and permissions";
    case EROFS:
      return "the file system is mounted read-only";
    case ENOSPC:
    case EDQUOT:
      return "free some space and run the command again; no file was damaged";
    case ELOOP:
      return "replace the symbolic link with a file or directory";
    default:
      return "";
  }
}

}  // namespace

Error::Error(ErrorKind kind, std::string message, std::string hint)
    : kind_(kind), message_(std::move(message)), hint_(std::move(hint)) {}

int exit_status(ErrorKind kind) {
  return kind == ErrorKind::usage ? 129 : 128;
}

Error io_error(std::string message, int error_number) {
  return {ErrorKind::io,
          message + ": " + std::generic_category().message(error_number),
          hint_for(error_number)};
}

void throw_io_error(std::string_view verb, std::string_view path) {
  const int error_number = errno;
  throw io_error(cat({"cannot ", verb, " ", quote(path)}), error_number);
}

}  // namespace tgpl
