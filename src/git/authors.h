/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who wrote the commits of a branch.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tgpl::git {

class Session;

struct Author {
  std::string name;
  std::string email;
  std::size_t commits = 0;
};

/// Who wrote the commits reachable from HEAD, .mailmap applied, most commits
/// first; empty on an unborn branch.
std::vector<Author> authors(Session& session);

}  // namespace tgpl::git
