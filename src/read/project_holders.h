/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who a project itself says its holders are: in copyright notices, else as its
// authors.
#pragma once

#include "read/notice_counts.h"
#include "read/project_facts.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Fills the holders of `out` and their source: from its licence files, else
/// from NOTICE (Apache-2.0, section 4d), else from the notices of most files,
/// else from AUTHORS, else from a manifest in the top directory.
void find_holders(const tree::Tree& tree, tree::ContentReader& reader,
                  const NoticeCounts& counts, Survey& out);

}  // namespace tgpl::read
