/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The work of `git tgpl init`: plans the setup from what the project says about
// itself, then applies the plan. A second run has nothing to do.
#pragma once

#include "git/repository.h"
#include "read/survey.h"
#include "write/label.h"
#include "write/setup_plan.h"

namespace tgpl::write {

/// Plans the setup. Throws Error(usage) if licence or holder cannot be
/// detected, and Error(config) if TGPL.toml is invalid.
SetupPlan plan_setup(const tree::Tree& tree, const read::Context& context,
                     const git::Config& config, const SetupOptions& options);

/// Writes the new files and the labels.
tree::Applied apply_setup(const tree::Tree& tree, const read::Context& context,
                          const SetupPlan& plan);

}  // namespace tgpl::write
