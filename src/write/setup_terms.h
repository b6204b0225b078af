/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The TGPL.toml of a project that is set up. It states what is known, and
// nothing else.
#pragma once

#include "read/context.h"
#include "read/survey.h"
#include "write/setup_plan.h"

namespace tgpl::write {

/// The new TGPL.toml for a plan that has its licence, holders, new licence
/// texts and labels.
NewFile terms_file(const read::Survey& found, const read::Context& context,
                   const SetupOptions& options, const SetupPlan& plan);

}  // namespace tgpl::write
