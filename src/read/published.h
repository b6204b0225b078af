/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include "check/state.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Compares the terms of `state`, which must be that of the whole `tree`, with
/// those published on refs/tgpl/terms and on the fallback branch, if these refs
/// exist. Runs one process, and one more per existing ref.
void find_published(const tree::Tree& tree, check::LicensingState& state);

}  // namespace tgpl::read
