// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/authors.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "base/text.h"
#include "git/revision.h"
#include "git/session.h"

namespace tgpl::git {

std::vector<Author> authors(Session& session) {
  if (!has_commits(session)) return {};
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  const std::string log = session.git_output(
      {"log", "--use-mailmap", "--format=%aN%x00%aE%x00", "HEAD"});
  const auto fields = split(log, '\0');
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
    ++counts[{std::string(trim(fields[i])), std::string(trim(fields[i + 1]))}];
  }
  std::vector<Author> out;
  for (const auto& [who, commits] : counts)
    out.push_back({who.first, who.second, commits});
  std::ranges::stable_sort(out, std::greater(), &Author::commits);
  return out;
}

}  // namespace tgpl::git
