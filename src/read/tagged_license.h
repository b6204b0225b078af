/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licence of a project that follows REUSE: it has no licence file in the
// top directory, but texts in LICENSES/ and tags in its files.
#pragma once

#include <string>
#include <vector>

#include "check/state.h"
#include "read/notice_counts.h"
#include "read/project_facts.h"

namespace tgpl::read {

/// Why the texts in LICENSES/, compared with their names, cannot be relied on
/// for the expression; "" if they can.
std::string doubt_about_texts(const std::vector<check::LicenseText>& texts,
                              const std::string& expression);

/// Fills the licence of `out` if the tags of the files clearly agree and the
/// text is there. If they do not agree, sets why it is unclear, with the
/// licences that the tags name. Returns false if too few files have tags.
bool license_by_tags(const std::vector<check::LicenseText>& texts,
                     const NoticeCounts& counts, Survey& out);

}  // namespace tgpl::read
