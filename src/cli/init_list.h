/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The whole plan of `git tgpl init`: for people, a line for each file; for
// programs, as JSON (schemas/init.schema.json).
#pragma once

#include <string>
#include <vector>

#include "cli/init_page.h"
#include "write/setup_list.h"

namespace tgpl::cli {

/// "header  src/main.c  (no licence information)" for each file.
std::string list_page(const std::vector<write::ListedFile>& files);

/// The plan with its files. Fields may be added, none is changed or removed.
std::string plan_json(const write::SetupPlan& plan, const HookPlan& hooks,
                      const std::vector<write::ListedFile>& files);

}  // namespace tgpl::cli
