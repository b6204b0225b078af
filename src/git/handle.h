/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// RAII handles for libgit2 objects, and its return codes as exceptions.
#pragma once

#include <git2.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace tgpl::git {

template <auto Free>
struct Deleter {
  template <typename T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};

template <typename T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

/// Throws Error(repository) with libgit2's message if `code` is negative.
inline void check(std::string_view doing, int code) {
  if (code >= 0) return;
  const git_error* error = git_error_last();
  throw Error(ErrorKind::repository,
              cat({"cannot ", doing, ": ",
                   error != nullptr ? error->message : "unknown error"}));
}

/// Calls `function(&pointer, arguments...)` and returns an owning handle.
/// Throws like check().
template <typename H, typename Function, typename... Arguments>
H acquire(std::string_view doing, Function function, Arguments&&... arguments) {
  typename H::pointer pointer = nullptr;
  check(doing, function(&pointer, std::forward<Arguments>(arguments)...));
  return H(pointer);
}

}  // namespace tgpl::git
