/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What `git tgpl init` prints: the plan, the question, and the outcome.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "hook/install.h"
#include "write/setup.h"

namespace tgpl::cli {

struct HookPlan {
  hook::HookDirectory place;
  std::vector<hook::Step> steps;
};

/// Whether the step writes anything.
bool is_written(const hook::Step& step);

/// The number of hooks that the plan writes.
std::size_t count_hooks(const HookPlan& plan);

/// The whole plan, with notes and the warning that the TGPL is a draft.
std::string plan_page(const write::SetupPlan& plan, const HookPlan& hooks);

/// The files that are skipped, with the reasons.
std::string skipped_page(const write::SetupPlan& plan);

/// "write 7 files and 4 hooks?"
std::string question(const write::SetupPlan& plan, const HookPlan& hooks);

/// What to know about the licence after the files have been written.
std::string closing_words(const write::SetupPlan& plan);

}  // namespace tgpl::cli
