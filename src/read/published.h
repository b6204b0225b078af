/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include "check/state.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Compares the terms of `state`, which is that of all of `tree`, with those on
/// refs/tgpl/terms and on the branch that stands in for it, if there are such
/// refs. Costs one process where there is none, one more for each that says the
/// same.
void find_published(const tree::Tree& tree, check::LicensingState& state);

}  // namespace tgpl::read
