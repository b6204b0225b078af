/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// .tgpl/baseline as a file of the work tree; its text is in check/baseline.h.
#pragma once

#include <optional>
#include <string>

#include "check/judge.h"
#include "read/read_state.h"
#include "tree/edit.h"

namespace tgpl::write {

struct BaselineEdit {
  std::size_t findings = 0;          ///< that are known from then on
  std::optional<tree::Edit> edit{};  ///< nothing where the file says so already
};

/// What makes all findings of `state`, the state of the whole work tree,
/// known. The file goes where there are none.
BaselineEdit plan_baseline(const tree::Tree& tree, check::LicensingState state);

}  // namespace tgpl::write
