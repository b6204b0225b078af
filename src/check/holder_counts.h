/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The copyright holders that files name, each once however it is written.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

struct HolderCount {
  std::string holder;  ///< as most files write it; "(no name)" = nobody
  std::size_t files = 0;
};

/// The holders in the notices of the narrow reading, most files first. Two
/// texts with the same e-mail address or the same full name are one holder.
/// Fragments of prose and of templates ("This file is copyright", "{year}") are
/// left out.
std::vector<HolderCount> count_holders(const LicensingState& state);

}  // namespace tgpl::check
