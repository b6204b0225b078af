/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which licence a project has, from its licence files, manifests and the
// statements in its files. Where they do not agree, or a text was changed,
// nobody chooses for the user.
#pragma once

#include <vector>

#include "read/manifest.h"
#include "read/notice_counts.h"
#include "read/project_facts.h"

namespace tgpl::read {

/// Fills the licence of `out`, or why it is unclear, from its texts and the
/// rest. `texts` are those in LICENSES/, compared with their names.
void find_licence(const std::vector<check::LicenseText>& texts,
                  const std::vector<Manifest>& manifests,
                  const NoticeCounts& counts, Survey& out);

}  // namespace tgpl::read
