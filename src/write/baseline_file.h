/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes .tgpl/baseline in the work tree; its format is in check/baseline.h.
#pragma once

#include <optional>
#include <string>

#include "check/judge.h"
#include "read/read_state.h"
#include "tree/edit.h"

namespace tgpl::write {

struct BaselineEdit {
  std::size_t findings = 0;          ///< number of findings in the new baseline
  std::optional<tree::Edit> edit{};  ///< nullopt if the file is already correct
};

/// Plans the edit after which the baseline contains all findings of `state`,
/// which must be that of the whole work tree. If there are none, the file is
/// deleted.
BaselineEdit plan_baseline(const tree::Tree& tree, check::LicensingState state);

}  // namespace tgpl::write
