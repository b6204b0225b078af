/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The authors of the commits of a branch.
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

/// The authors of all commits reachable from HEAD, with .mailmap applied, most
/// commits first; empty on a branch without commits. Throws Error(repository)
/// if git fails.
std::vector<Author> authors(Session& session);

}  // namespace tgpl::git
