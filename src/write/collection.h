/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Directories that collect files of many projects, such as samples of languages
// and inputs of tests. Some of the files say whose they are; the others are as
// likely to be third-party, though they say nothing.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "write/plan.h"

namespace tgpl::write {

/// The topmost directories of `plans`, those of a whole tree, in which files
/// with their own statements are spread over at least ten of the entries and a
/// fifth of them, and state at least forty different things.
std::set<std::string> collections_in(const std::vector<FilePlan>& plans);

/// Leaves the files in collections that would be labelled.
void leave_collections(std::vector<FilePlan>& plans);

}  // namespace tgpl::write
