/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who wrote a project, from its history. Everything that asks for it asks here,
// so that a finer attribution has one place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "git/authors.h"

namespace tgpl::holders {

struct ProjectAuthors {
  /// Each person once, without programs, most commits first.
  std::vector<git::Author> people;
  std::size_t commits = 0;  ///< of all of them

  /// The number of commits by people with this name or e-mail address.
  std::size_t commits_of(std::string_view name, std::string_view email) const;
};

/// Folds the identities of one person: the same e-mail address or the same
/// full name. .mailmap has been applied before.
ProjectAuthors project_authors(const std::vector<git::Author>& authors);

}  // namespace tgpl::holders
