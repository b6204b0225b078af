/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Paths as the user names them in the current folder.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "git/listing.h"
#include "git/repository.h"

namespace tgpl::tree {

/// `path` as typed in the folder `prefix`, seen from the top of the tree.
std::string from_top(std::string_view prefix, std::string_view path);

/// The same for a path that may be absolute. Throws Error(usage) if it is no
/// path in the work tree.
std::string path_from_top(const git::Repository& repository,
                          const std::string& path);

/// The pathspecs of the whole work tree.
std::vector<std::string> all_of(const git::Repository& repository);

/// Lists what matches pathspecs.
using ListMatching =
    std::function<std::vector<git::Entry>(const std::vector<std::string>&)>;

/// Throws Error(usage) for the first of `pathspecs` that matches nothing: it is
/// no path of `entries` and no folder on the way to one, and `list`, if there
/// is one, finds nothing.
void require_matches(const std::vector<git::Entry>& entries,
                     std::string_view prefix,
                     const std::vector<std::string>& pathspecs,
                     const ListMatching& list);

/// Those of `entries` that are one of `paths` or below it.
std::vector<git::Entry> entries_below(const std::vector<git::Entry>& entries,
                                      std::string_view prefix,
                                      const std::vector<std::string>& paths);

}  // namespace tgpl::tree
