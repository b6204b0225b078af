/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Paths and pathspecs as the user types them in the current directory.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "git/listing.h"
#include "git/repository.h"

namespace tgpl::tree {

/// Converts `path`, relative to the directory `prefix`, to a path relative to
/// the top of the tree.
std::string from_top(std::string_view prefix, std::string_view path);

/// Like from_top() for a path that may be absolute. Throws Error(usage) if it
/// is not inside the work tree.
std::string path_from_top(const git::Repository& repository,
                          const std::string& path);

/// Returns pathspecs that match the whole work tree.
std::vector<std::string> all_of(const git::Repository& repository);

/// Lists the entries that match pathspecs.
using ListMatching =
    std::function<std::vector<git::Entry>(const std::vector<std::string>&)>;

/// Throws Error(usage) for the first of `pathspecs` that matches nothing: it is
/// neither a path of `entries` nor a directory above one, and `list`, if given,
/// finds nothing.
void require_matches(const std::vector<git::Entry>& entries,
                     std::string_view prefix,
                     const std::vector<std::string>& pathspecs,
                     const ListMatching& list);

/// Returns those of `entries` that are one of `paths` or below it; `paths` are
/// relative to `prefix`.
std::vector<git::Entry> entries_below(const std::vector<git::Entry>& entries,
                                      std::string_view prefix,
                                      const std::vector<std::string>& paths);

}  // namespace tgpl::tree
