// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_paste.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"

namespace tgpl::cli {

bool blocks(const std::vector<check::Finding>& findings) {
  return std::ranges::any_of(findings, [](const check::Finding& finding) {
    return finding.severity == check::Severity::error;
  });
}

hook::Standing standing(const git::Repository& repository) {
  const char* prefix = std::getenv("GIT_PREFIX");
  const bool at_top = repository.prefix.empty() &&
                      (prefix == nullptr || std::string_view(prefix).empty());
  return at_top ? hook::Standing::top_folder : hook::Standing::some_folder;
}

std::string path_from(const git::Repository& repository,
                      const std::string& path) {
  if (path.starts_with('/') ||
      standing(repository) == hook::Standing::top_folder)
    return path;
  return cat({repository.work_tree, "/", path});
}

}  // namespace tgpl::cli
