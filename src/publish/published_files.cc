// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/published_files.h"

#include <algorithm>

namespace tgpl::publish {

std::vector<git::NewFile> published_files(
    const terms::Terms& terms, const std::string& terms_file,
    const std::optional<std::string>& license_text) {
  std::vector<git::NewFile> files = {{std::string(kTermsPath), terms_file}};
  if (license_text && terms.terms.license_file != kTermsPath)
    files.push_back({terms.terms.license_file, *license_text});
  std::ranges::sort(files, {}, &git::NewFile::path);
  return files;
}

}  // namespace tgpl::publish
