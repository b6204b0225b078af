/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who holds the copyright of a project that is set up: whom the user names,
// else whom the project names, else who wrote it.
#pragma once

#include "git/repository.h"
#include "read/context.h"
#include "read/survey.h"
#include "tree/tree.h"
#include "write/setup_plan.h"

namespace tgpl::write {

/// Sets the holders of the plan and their source, and adds notes on what the
/// user may want otherwise. Throws Error(usage) if nothing tells.
void choose_holders(const tree::Tree& tree, const read::Context& context,
                    const git::Config& config, const read::Survey& found,
                    const SetupOptions& options, SetupPlan& plan);

}  // namespace tgpl::write
