/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// tree -> LicensingState: the statements of all files, combined with
// FILE.license, REUSE.toml and .reuse/dep5 by the precedence rules of REUSE
// 3.3.
#pragma once

#include <vector>

#include "check/state.h"
#include "read/context.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Reads the state of the covered files among `selected`.
check::LicensingState read_state(const tree::Tree& tree,
                                 const std::vector<git::Entry>& selected,
                                 const Reading& reading = {});

/// Reads the state of the whole tree.
check::LicensingState read_state(const tree::Tree& tree,
                                 const Reading& reading = {});

}  // namespace tgpl::read
