/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a bill of materials is about, for the commands that print one.
#pragma once

#include <string>

#include "git/session.h"
#include "read/inventory.h"
#include "report/sbom.h"

namespace tgpl::cli {

/// The properties that need no file to be read. `name` of the project: "" =
/// from the remote or the directory. Throws Error(usage) for a tree without a
/// date.
report::Sbom sbom_of_revision(git::Session& session, const std::string& name,
                              const std::string& revision);

/// The same of the working tree; its date is that of the commit.
report::Sbom sbom_of_work_tree(git::Session& session);

/// Puts the files into the bill.
void take_files(read::Inventory inventory, report::Sbom& sbom);

}  // namespace tgpl::cli
