/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A value that many share and nobody changes, such as what thousands of files
// say alike. A copy costs no memory.
#pragma once

#include <memory>
#include <utility>

namespace tgpl {

template <typename T>
class Shared {
 public:
  Shared() = default;  ///< T()
  explicit Shared(T value) : value_(std::make_shared<T>(std::move(value))) {}

  const T& operator*() const { return value_ ? *value_ : nothing(); }
  const T* operator->() const { return &**this; }

  /// The same for copies; others may have it when no copy is left.
  const T* identity() const { return &**this; }

  /// To be changed: from now on shared with nobody.
  T& own() {
    if (value_.use_count() != 1) value_ = std::make_shared<T>(**this);
    return *value_;
  }

 private:
  static const T& nothing() {
    static const T value{};
    return value;
  }

  std::shared_ptr<T> value_;
};

}  // namespace tgpl
