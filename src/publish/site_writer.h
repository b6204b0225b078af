/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Puts the files of a site in place. A list of digests beside them tells our
// files from those of others: what is neither as we wrote it nor as we would
// write it is not ours.
#pragma once

#include <string>
#include <vector>

#include "base/file.h"
#include "terms/export/site.h"

namespace tgpl::publish {

enum class SiteFate { unchanged, created, replaced, foreign };

struct SitePlan {
  terms::exports::SiteFile file;
  SiteFate fate = SiteFate::created;
};

inline constexpr std::string_view kSiteList = ".git-tgpl-site";

std::vector<SitePlan> plan_site(
    const Folder& folder, const std::vector<terms::exports::SiteFile>& files);

/// Writes what is not unchanged, foreign files too: to ask is the caller's.
/// Interrupted anywhere, each file is old or new and still known as ours.
void write_site(const Folder& folder, const std::vector<SitePlan>& plan);

}  // namespace tgpl::publish
