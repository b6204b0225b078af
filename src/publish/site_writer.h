/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes the files of a website. A list of digests in the same directory tells
// which files are ours: a file that is neither as we wrote it last nor as we
// would write it now is foreign.
#pragma once

#include <string>
#include <vector>

#include "base/file.h"
#include "terms/export/site.h"

namespace tgpl::publish {

/// What write_site() will do with a file. A foreign file was written or changed
/// by somebody else.
enum class SiteFate { unchanged, created, replaced, foreign };

struct SitePlan {
  terms::exports::SiteFile file;
  SiteFate fate = SiteFate::created;
};

inline constexpr std::string_view kSiteList = ".git-tgpl-site";

/// Compares the files with those in `folder`; writes nothing.
std::vector<SitePlan> plan_site(
    const Folder& folder, const std::vector<terms::exports::SiteFile>& files);

/// Writes every file that is not unchanged, foreign ones too: the caller must
/// ask the user first. If interrupted, each file is old or new and still
/// recognised as ours.
void write_site(const Folder& folder, const std::vector<SitePlan>& plan);

}  // namespace tgpl::publish
