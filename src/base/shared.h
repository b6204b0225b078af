/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// An immutable value that many objects share, such as statements that are the
// same in thousands of files. A copy costs no memory.
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

  /// Equal for a value and its copies. May be used again for another value when
  /// the last copy is gone.
  const T* identity() const { return &**this; }

  /// Returns the value for writing (copy on write): other copies keep the old
  /// value.
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
