/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Git attributes of paths (gitattributes(5)), and which files git converts
// because of them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// Returns those of `paths` whose work-tree file differs from its blob by more
/// than line ends, because git converts it: with a filter (LFS, git-crypt), an
/// encoding, or ident. The paths are relative to the top of the tree and must
/// be in the index. Throws Error(repository) if git fails.
std::vector<std::string> converted_among(
    Session& session, std::span<const std::string_view> paths);

/// Starts git early on the query that converted_among() needs in a large
/// project. Does nothing unless git runs at the top of the work tree.
void prefetch_converted(Session& session);

/// An attribute of a path, from .gitattributes and the like. The value is
/// "set", "unset" or a text.
struct Attribute {
  std::string path;
  std::string name;
  std::string value;

  bool operator==(const Attribute&) const = default;
};

/// Returns the attributes among `names` that are specified for `paths`. The
/// paths are relative to the top of the tree and need not exist. Runs one
/// process. Throws Error(repository) if git fails.
std::vector<Attribute> attributes_of(Session& session,
                                     const std::vector<std::string>& names,
                                     const std::vector<std::string>& paths);

}  // namespace tgpl::git
