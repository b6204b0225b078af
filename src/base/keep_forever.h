/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace tgpl {

/// What a large tree becomes is never given back: the process ends with it, and
/// to take it apart piece by piece costs as much time as to judge it.
template <typename T>
const T* keep_forever(std::unique_ptr<const T> value) {
  static auto& all = *new std::vector<std::unique_ptr<const T>>();
  all.push_back(std::move(value));
  return all.back().get();
}

template <typename T>
const T* keep_forever(T value) {
  return keep_forever(std::make_unique<const T>(std::move(value)));
}

}  // namespace tgpl
