// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_paste.h"

#include <cstdlib>
#include <set>

#include "base/log.h"
#include "base/text.h"
#include "report/format.h"

namespace tgpl::cli {

void tell_left(const std::vector<check::Finding>& findings) {
  constexpr std::size_t kMost = 10;
  // Several commits may have the same problem.
  std::set<std::string> lines;
  for (const check::Finding& finding : findings)
    lines.insert(cat({"    ", report::place(finding), ": ", finding.rule}));
  if (lines.empty()) return;
  note("not fixed by that:");
  std::size_t told = 0;
  for (const std::string& line : lines) {
    if (told++ < kMost) note(line);
  }
  if (lines.size() > kMost)
    note(cat({"    and ", std::to_string(lines.size() - kMost), " more"}));
}

git::Standing standing(const git::Repository& repository) {
  const char* prefix = std::getenv("GIT_PREFIX");
  const bool at_top = repository.prefix.empty() &&
                      (prefix == nullptr || std::string_view(prefix).empty());
  return at_top ? git::Standing::top_folder : git::Standing::some_folder;
}

std::string path_from(const git::Repository& repository,
                      const std::string& path) {
  if (path.starts_with('/') ||
      standing(repository) == git::Standing::top_folder)
    return path;
  return cat({repository.work_tree, "/", path});
}

}  // namespace tgpl::cli
