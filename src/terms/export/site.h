/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a web server needs to tell the terms of what it serves.
#pragma once

#include <string>
#include <vector>

#include "terms/export/subject.h"

namespace tgpl::terms::exports {

struct SiteFile {
  std::string path;  ///< below the root of the site
  std::string text;
};

/// The files, by path. `root` is the absolute path of the folder they will lie
/// in. `subject.url` says where the site is, and, if it has a path, that the
/// files of the tree are served below it. Throws Error(usage) if there is no
/// such URL, or nginx could not be told of `root`.
std::vector<SiteFile> site_files(const Subject& subject,
                                 const std::string& root);

}  // namespace tgpl::terms::exports
