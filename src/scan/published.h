/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include "check/state.h"
#include "scan/tree_reader.h"

namespace tgpl::scan {

/// Starts git on what find_published() asks first.
void foresee_published();

/// Compares the terms of `state`, which is that of all of `tree`, with those on
/// refs/tgpl/terms, if there is such a ref. Costs one process where there is
/// none, one more where it says the same.
void find_published(const Tree& tree, check::LicensingState& state);

}  // namespace tgpl::scan
