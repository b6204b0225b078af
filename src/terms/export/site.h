/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files with which a web server declares the terms of what it serves.
#pragma once

#include <string>
#include <vector>

#include "terms/export/subject.h"

namespace tgpl::terms::exports {

struct SiteFile {
  std::string path;  ///< relative to the root of the site
  std::string text;
};

/// The files, sorted by path. `root` is the absolute path of the directory that
/// they will be in. `subject.url` is the URL of the site; if it has a path, the
/// files of the tree are served below it. Throws Error(usage) if there is no
/// such URL, or if nginx cannot express `root`.
std::vector<SiteFile> site_files(const Subject& subject,
                                 const std::string& root);

}  // namespace tgpl::terms::exports
